import type { Problem } from './problem.ts';

/** Those of `more` that don't tell again what `said` has told of their page or of the file: by its words or keys, or by none of their own. */
export function unsaid(more: readonly Problem[], said: readonly Problem[]): Problem[] {
  return more.filter(({ page, text }) => {
    const here = said.filter((each) => each.page === page);
    // What is wrong on pages may be so because of what the file holds.
    const keys = new Set((page === undefined ? said : here).flatMap((each) => keysIn(each.text)));
    if (keysIn(text).some((key) => keys.has(key))) return false;
    const words = wordsIn(text);
    const known = here.flatMap((each) => wordsIn(each.text));
    if (words.length === 0) return here.length === 0;
    return !words.some((word) => known.some((each) => each.includes(word) || word.includes(each)));
  });
}

/** What is quoted, but for numbers and short names of tags, which tell no place. */
function wordsIn(text: string): string[] {
  return [...text.matchAll(/«([^»]*?)…?»/g)].map(([, word = '']) => word.trim()).filter(({ length }) => length > 2);
}

function keysIn(text: string): string[] {
  return [...text.matchAll(/[/(]([A-Z]\w+)/g)].map(([, key = '']) => key);
}
