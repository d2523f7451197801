import type { StateWords } from '../components/component.ts';
import { presenterText } from '../language/presenter-es-mx.ts';

/** A component's name and what is chosen in it: «Mapa: Yucatán, hasta 2016». */
export function sayState({ name, chosen }: StateWords, state: Readonly<Record<string, string>>): string {
  const words = Object.entries(chosen).flatMap(([key, called]) => {
    const value = state[key];
    if (value === undefined) return [];
    return (Object.hasOwn(called, value) ? called[value] : called['%']?.replace('%', () => value)) ?? [];
  });
  return `${name}: ${words.join(', ') || presenterText.nothingChosen}`;
}
