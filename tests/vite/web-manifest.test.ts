import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { registry } from '../../src/components/registry.ts';
import { readTaller } from '../../src/content/read-taller.ts';
import { webManifest } from '../../src/vite/web-manifest.ts';
import { makeTaller } from '../content/make-taller.ts';

const taller = readTaller(makeTaller({ 'a.md': '# Uno' }), registry.values());

it('webManifest(taller) opens the reading as an app of the workshop’s name, in the colours of its sheet', () => {
  const manifest = JSON.parse(webManifest(taller));
  expect(manifest).toMatchObject({
    name: `${taller.config.titulo} ${taller.config.estado}`,
    start_url: './lectura.html',
    display: 'standalone',
    lang: taller.config.idioma,
  });
  const tokens = readFileSync(join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf-8');
  expect(tokens).toContain(`--arena: ${manifest.background_color};`);
  expect(tokens).toContain(`--selva: ${manifest.theme_color};`);
});
