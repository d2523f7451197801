import { expect, it } from 'vitest';
import { registry } from '../../src/components/registry.ts';
import { readTaller } from '../../src/content/read-taller.ts';
import { EXAMPLE } from '../content/example-files.ts';
import { makeTaller } from '../content/make-taller.ts';
import { bookletPages } from '../../src/html/booklet-pages.ts';

const taller = readTaller(makeTaller(EXAMPLE), registry.values());

it("bookletPages(taller) puts each chapter's title at the head of its pages", () => {
  const css = bookletPages(taller);
  for (const { title, file } of taller.chapters) {
    expect(css).toContain(`content:"${title}"`);
    expect(css).toContain(`[data-capitulo="${file}"]{page:`);
  }
});

it('bookletPages(taller) lets no title end its string or the style element', () => {
  const [first, ...others] = taller.chapters;
  const css = bookletPages({ ...taller, chapters: [{ ...first!, title: '"}</style>\\' }, ...others] });
  expect(css).not.toContain('</style>');
  expect(css).toContain('content:"\\22 }\\3c /style>\\5c "');
});
