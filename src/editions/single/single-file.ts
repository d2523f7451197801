import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LARGEST_INLINED } from '../../content/check-file.ts';
import { escapeHtml } from '../../html/escape-html.ts';
import { dataAddress, isKnown } from './data-address.ts';
import { dropRules } from '../../html/drop-rules.ts';
import { unknownClass } from '../../html/unknown-class.ts';
import { inlineStyles } from './inline-styles.ts';
import { packScript } from './pack-script.ts';
import { securityPolicy } from '../../html/security-policy.ts';

// Start tags with their attributes; as written by the build, quotes and all.
const TAG = /<[a-z][\w-]*(?:\s+[\w:-]+(?:="[^"]*")?)*\s*\/?>/gi;
const ATTRIBUTES = '(?:\\s+[\\w:-]+(?:="[^"]*")?)*';
const SHOWN = /\s(src|href|poster)="([^"#?:]+\.[a-z0-9]{2,5})(?:\?[^"]*)?"/gi;
const LINK = new RegExp(`<a(${ATTRIBUTES})\\s+href="(laminas/[^"?#]+)[^"]*"(${ATTRIBUTES})\\s*>([\\s\\S]*?)</a>`, 'gi');
const PLAYER = new RegExp(`<(?:video|audio)${ATTRIBUTES}\\s+src="(laminas/[^"?#]+)"[\\s\\S]*?</(?:video|audio)>`, 'gi');

// What stands behind a slide: see html/draw-background.ts.
const BEHIND = /url\((?<=style="[^"]*)(?:&quot;)?(laminas\/[^)"&]+)(?:&quot;)?\)/g;

/**
 * The built pages of `folder` as one file that needs no other: the deck, and in a `<template>` the presenter's board, which
 * takes its slides from the deck. Styles, fonts and images stand in it, and `script`, the program of both, takes the place
 * of the modules, which no browser loads from a disk.
 */
export function singleFile(folder: string, script: string): string {
  const html = readFileSync(join(folder, 'index.html'), 'utf-8');
  const board = boardOf(readFileSync(join(folder, 'presentador.html'), 'utf-8'));
  const isUnknown = unknownClass(html + board + script, ['lectura', 'cuaderno']);
  const page = html
    // A file on its own has nothing beside it to offer.
    .replace(/ data-pdf="[^"]*"/, '')
    // Nor does it follow or lead a room.
    .replace(/ data-sala(?<=<html [^>]*)[\w-]*="[^"]*"/g, '')
    // Both are this file, whatever its name has become.
    .replace('<html ', '<html data-presentador="?presentador" data-proyeccion="" ')
    // The reading edition is not in here.
    .replace(/(<html [^>]*?) data-lectura="[^"]*"/, '$1')
    .replace(/<button [^>]*data-accion="leer"[\s\S]*?<\/button>\n?/, '')
    .replace('</body>', () => `<template id="presentador">${board}</template>\n</body>`)
    .replace(/\s*<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace(/\s*<link rel="(?:(?:module)?preload|manifest|apple-touch-icon)"[^>]*>/g, '')
    .replace(/\s*<script type="module"[^>]*><\/script>/, '')
    .replace(/<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g, (_tag, address: string) => {
      const css = dropRules(readFileSync(join(folder, address), 'utf-8'), isUnknown, { minify: true });
      return `<style>${inlineStyles(css, join(folder, address), html)}</style>`;
    })
    .replace(LINK, (...parts) => takeAlong(parts, folder))
    .replace(PLAYER, (player, address: string) =>
      isSmall(fileOf(address, folder)) ? player : leftOut(player, address),
    )
    .replace(TAG, (tag) => inlineFiles(tag, folder).replace(' />', '/>'))
    .replace('</body>', () => `<script>${packScript(script)}</script>\n</body>`);
  // The script itself is put into the page once unpacked, so the policy must know both.
  const policy = securityPolicy(page, 'file', [script]);
  return page.replace('<head>', () => `<head>\n<meta http-equiv="Content-Security-Policy" content="${policy}">`);
}

/** The presenter's board without the slides. */
function boardOf(presenter: string): string {
  const [board] = /<main[\s\S]*<\/main>/.exec(presenter) ?? [''];
  return board.replace(/(<div class="slides">)[\s\S]*?(<\/div><\/div><\/div>\s*<p class="tablero-negro")/, '$1$2');
}

function inlineFiles(tag: string, folder: string): string {
  // A link leads away; only what is shown has to be here.
  if (/^<a\s/i.test(tag)) return tag;
  const behind = tag.replace(BEHIND, (_whole, address: string) => `url(${dataAddress(fileOf(address, folder))})`);
  return behind.replace(SHOWN, (whole, attribute: string, address: string) =>
    isKnown(address) ? ` ${attribute}="${dataAddress(fileOf(address, folder))}"` : whole,
  );
}

/** A file that slides link to goes along; one too large for that is named in words, since nothing lies beside this file. */
function takeAlong([, before, address = '', after, words]: string[], folder: string): string {
  const file = fileOf(address, folder);
  if (!isSmall(file)) return `<span>${words} (${escapeHtml(basename(file))}, en el sitio publicado)</span>`;
  return `<a${before}${after} href="${dataAddress(file)}" download="${escapeHtml(basename(file))}">${words}</a>`;
}

function leftOut(player: string, address: string): string {
  const label = /aria-label="([^"]*)"/.exec(player)?.[1];
  return `<span>${label ? `${label} (` : ''}${escapeHtml(basename(decodeURIComponent(address)))}, en el sitio publicado${label ? ')' : ''}</span>`;
}

function fileOf(address: string, folder: string): string {
  return join(folder, decodeURIComponent(address));
}

function isSmall(file: string): boolean {
  return statSync(file).size <= LARGEST_INLINED;
}
