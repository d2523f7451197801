import type { Tokens } from 'marked';

/** What is doubtful about a numbered list: items are counted on from the first, whatever numbers they have. */
export function checkList(list: Tokens.List): { problem: string; remedy: string } | undefined {
  if (!list.ordered) return undefined;
  const numbers = list.items.map(({ raw }) => Number(/^\s*(\d+)/.exec(raw)?.[1]));
  const first = numbers[0] ?? 1;
  // All the same is a way to leave the counting to Markdown.
  if (numbers.every((number) => number === first)) return undefined;
  const wrong = numbers.findIndex((number, index) => number !== first + index);
  if (wrong === -1) return undefined;
  return {
    problem: `el punto «${numbers[wrong]}.» se ve como ${first + wrong}: la lista se numera sola`,
    remedy: `corrija su número, o escriba ${numbers[wrong]}\\. si no es de la lista`,
  };
}
