import { foldText } from '../language/fold-text.ts';
import { closestWord } from './closest-word.ts';

/** `[Open Government Partnership]{lang=en}`: words in another language. */
const FOREIGN = /\[((?:[^[\]\\]|\\.|\[[^[\]]*\])+)\]\{\s*lang\s*=\s*["'“”]?([\p{L}\d-]+)["'“”]?\s*\}/u;

const EACH = new RegExp(FOREIGN, 'gu');
export const FOREIGN_START = new RegExp(`^${FOREIGN.source}`, 'u');

/** Phrases of another language, and which. */
export type ForeignPhrases = Map<string, string>;

const names = new Intl.DisplayNames('es-MX', { type: 'language', fallback: 'none' });
const regions = new Intl.DisplayNames('es-MX', { type: 'region', fallback: 'none' });
// Of this country, and in no browser's list.
const OURS = new Set(
  'chf crn ctu hch hus kek lac mam maz mfy mix nah nci nhe nhn ote oto tar tcf toj top tot trq tsz tzh tzo yaq yua zap'.split(
    ' ',
  ),
);
const COMMON = ['en', 'fr', 'pt', 'de', 'it', 'es', 'la', 'yua', 'nah'];

/** Whether `tag` (`en`, `pt-BR`) names a language. */
export function isLanguage(tag: string): boolean {
  try {
    const { language, region } = new Intl.Locale(tag);
    const isRegion = region === undefined || (region !== 'ZZ' && regions.of(region) !== undefined);
    return isRegion && (OURS.has(language) || names.of(language) !== undefined);
  } catch {
    return false;
  }
}

/** What to write for a language that isn't one. */
export function suggestLanguage(tag: string): string {
  const meant = COMMON.find((each) => foldText(names.of(each) ?? '') === foldText(tag));
  const near = meant ?? closestWord(tag, COMMON, 1);
  return near ? `¿quiso decir «${near}»?` : 'escriba su clave: en (inglés), fr (francés), pt (portugués)…';
}

/** `text` without the signs of `[…]{lang=…}`; each phrase so marked is told. */
export function plainForeign(text: string, tell: (phrase: string, language: string) => void): string {
  return text.replace(EACH, (_, phrase: string, language: string) => {
    tell(phrase, language);
    return phrase;
  });
}

/** A value with each of its texts changed; `change` hears where that stands. */
export function mapTexts<T>(value: T, change: (text: string, steps: PropertyKey[]) => string): T {
  const visit = (each: unknown, steps: PropertyKey[]): unknown => {
    if (typeof each === 'string') return change(each, steps);
    if (Array.isArray(each)) return each.map((item, index) => visit(item, [...steps, index]));
    if (each === null || typeof each !== 'object' || Object.getPrototypeOf(each) !== Object.prototype) return each;
    return Object.fromEntries(Object.entries(each).map(([key, item]) => [key, visit(item, [...steps, key])]));
  };
  return visit(value, []) as T;
}
