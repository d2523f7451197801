import type { DrawnItem } from '../lanes/draw-lane.ts';
import { timelineWords } from './timeline-words.ts';

export type KeyName = keyof typeof timelineWords.signs;

/** The signs that a picture uses and that its labels don't explain; the mark of what the slide says otherwise comes last. */
export function keyEntries(items: readonly DrawnItem[]): { name: KeyName; text: string }[] {
  const used: Record<KeyName, boolean> = {
    evento: items.some(({ item }) => item.kind === 'evento' && item.cantidad === undefined),
    margen: items.some(({ whisker }) => whisker !== undefined),
    aproximada: items.some(({ item }) => item.dashed),
    grupo: items.some(({ item }) => item.cantidad !== undefined),
    discrepa: items.some(({ item }) => item.lamina !== undefined),
  };
  return (Object.keys(used) as KeyName[])
    .filter((name) => used[name])
    .map((name) => ({ name, text: timelineWords.signs[name] }));
}
