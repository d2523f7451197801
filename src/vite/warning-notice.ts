import type { HtmlTagDescriptor } from 'vite';
import { type ContentError, formatContentError } from '../content/content-error.ts';
import { countWarnings } from '../language/count-warnings.ts';
import { escapeHtml } from '../html/escape-html.ts';

const BOX = `position:fixed;inset:auto auto 8px 8px;z-index:99;max-width:min(640px,90vw);max-height:60vh;overflow:auto;
padding:6px 14px;border:2px solid currentColor;border-radius:8px;color:#3d2a00;background:#fff4d6;font:16px/1.5 sans-serif`;

/** While serving: what may be wrong, folded in a corner, so that the deck stays in sight. */
export function warningNotice(warnings: readonly ContentError[]): HtmlTagDescriptor[] {
  if (warnings.length === 0) return [];
  const items = warnings.map((warning) => `<li>${escapeHtml(formatContentError(warning))}</li>`).join('');
  const children = `<summary style="cursor:pointer">${countWarnings(warnings.length)}</summary><ul style="margin:8px 0">${items}</ul>`;
  return [{ tag: 'details', attrs: { class: 'avisos-editor', style: BOX }, children, injectTo: 'body' }];
}
