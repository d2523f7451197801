import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isBuilt } from '../../src/tasks/is-built.ts';

it('a site is to be built anew once a slide or a picture was changed or taken away, and not before', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hecho-'));
  const [site, slides] = ['dist', 'slides'].map((name) => join(folder, name)) as [string, string];
  const pictures = join(slides, 'data');
  for (const each of [site, pictures]) mkdirSync(each, { recursive: true });
  const [slide, picture] = [join(slides, '01-portada.md'), join(pictures, 'plano.png')];
  for (const each of [slide, picture]) writeFileSync(each, '');
  expect(isBuilt(site, slides), 'no site').toBe(false);
  writeFileSync(join(site, 'sw.js'), '');
  // Later than the program, whenever that came to this machine.
  const hour = 3600;
  let now = Date.now() / 1000;
  const touch = (path: string) => utimesSync(path, now, now);
  const build = () => {
    now += hour;
    touch(join(site, 'sw.js'));
    now += hour;
  };
  build();
  expect(isBuilt(site, slides)).toBe(true);
  for (const each of [slide, picture]) {
    touch(each);
    expect(isBuilt(site, slides), each).toBe(false);
    build();
    expect(isBuilt(site, slides)).toBe(true);
  }
  rmSync(picture);
  touch(pictures);
  expect(isBuilt(site, slides), 'taken away').toBe(false);
});
