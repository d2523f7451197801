import { missingTexts } from '../pdf/check/check-words.ts';
import type { Finding } from './finding.ts';

/** What the figures of `slide` must show and nobody has seen whole. */
export function checkFigures(slide: string, texts: readonly string[], seen: string): Finding[] {
  return missingTexts(texts, seen).map((text) => ({
    check: 'componentes',
    slide,
    problem: `«${text.trim().replace(/\s+/g, ' ').slice(0, 60)}» está en los datos de una figura y no se ve, o no se ve entero`,
    remedy: 'acorte sus textos o reparta sus datos en dos láminas',
    text: text.slice(0, 40),
  }));
}
