import { beforeEach, expect, it } from 'vitest';
import { showTime } from '../../src/clicker/show-time.ts';
import { createDocument } from '../../src/html/create-document.ts';
import { newPace, startPace } from '../../src/pace/pace.ts';

const MINUTE = 60_000;
const START = Date.UTC(2021, 2, 25, 16);
const page = `<section class="mando-tiempo" hidden><strong class="mando-transcurrido"></strong><strong class="mando-ritmo"></strong>
<ol class="mando-capitulos"><li data-capitulo="a.md" data-minutos="10">Uno</li><li data-capitulo="b.md" data-minutos="20">Dos</li></ol></section>
<span class="mando-capitulo"></span>`;

let root: HTMLElement;
const words = (selector: string) => root.querySelector(selector)!.textContent;
const told = (minutes: number) => ({
  vivo: true,
  ritmo: JSON.stringify(startPace({ ...newPace, chapter: 'a.md' }, START)),
  ahora: START + minutes * MINUTE,
});

beforeEach(() => {
  root = createDocument().createElement('div');
  root.innerHTML = page;
});

it('time, drift and what is left of the chapter are those of the presenter’s clock', () => {
  const time = showTime(root, () => START + 12 * MINUTE);
  time.enter('a.md');
  expect(root.querySelector<HTMLElement>('.mando-tiempo')!.hidden).toBe(true);
  expect(words('.mando-capitulo')).toBe('Uno');
  time.hear(told(12));
  expect(root.querySelector<HTMLElement>('.mando-tiempo')!.hidden).toBe(false);
  expect(words('.mando-transcurrido')).toBe('00:12:00');
  expect(words('.mando-ritmo')).toBe('+2 min');
  expect(words('.mando-capitulo')).toBe('Uno · 2 min de más');
  time.hear({ ...told(12), minutos: 60 });
  expect(words('.mando-ritmo')).toBe('a tiempo');
});

it('a phone whose clock is an hour late or early shows the same, also after a message that the broker had kept', () => {
  for (const shift of [-60, 60]) {
    const time = showTime(root, () => START + (12 + shift) * MINUTE);
    time.enter('a.md');
    time.hear(told(3));
    time.hear(told(12));
    time.hear(told(5));
    expect(words('.mando-transcurrido')).toBe('00:12:00');
  }
});

it('what makes no sense as a time is not shown', () => {
  const time = showTime(root, () => START);
  time.enter('a.md');
  for (const said of [
    {},
    { ritmo: '{', ahora: START },
    { ritmo: '{"since":"x"}', ahora: START },
    { ritmo: '{}', ahora: 'x' },
  ])
    time.hear(said);
  expect(root.querySelector<HTMLElement>('.mando-tiempo')!.hidden).toBe(true);
});
