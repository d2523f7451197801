import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { ContentErrors } from '../../src/content/content-error.ts';
import type { Slide, Taller } from '../../src/content/model.ts';
import { readTaller } from '../../src/content/read-taller.ts';
import { renderDeck } from '../../src/html/render-deck.tsx';
import { makeTaller } from './make-taller.ts';
import { testComponents } from './test-components.ts';

// `npm run test:long` asks for many more.
const runs = Number(process.env.TALLER_NEAR_MISSES ?? 20);
// For what hangs: a busy machine takes half a second for each.
vi.setConfig({ testTimeout: 5_000 * Math.max(30, runs) });

/** One mark as it should be, or spoilt: a sign changed, an unseen character, another case, other quotes or dashes. */
function near(exact: string): fc.Arbitrary<string> {
  const unseen = fc.constantFrom('\u00a0', '\u200b', '\ufeff', '\u00ad', '\u2009', '\u200e');
  const at = fc.nat({ max: exact.length });
  const swap = (from: RegExp, to: string[]) => fc.constantFrom(...to).map((sign) => exact.replace(from, sign));
  return fc.oneof(
    fc.constant(exact),
    fc.tuple(at, unseen).map(([place, sign]) => exact.slice(0, place) + sign + exact.slice(place)),
    fc
      .tuple(at, fc.constantFrom(' ', '\t', '-', ':', '*', '.'))
      .map(([place, sign]) => exact.slice(0, place) + sign + exact.slice(place)),
    at.map((place) => exact.slice(0, place) + exact.slice(place + 1)),
    fc.constantFrom(
      exact.toUpperCase(),
      exact.toLowerCase(),
      ` ${exact}`,
      `**${exact}**`,
      `### ${exact}`,
      `> ${exact}`,
      `“${exact}”`,
    ),
    swap(/-+/, ['—', '–', '−', '‑-', '----', '--', '***', '___', '- - -']),
    swap(/"/g, ['“', '”', "'", '«', '']),
    swap(/:/, [' :', '：', ';', '', '::']),
  );
}

const separator = near('---').chain((line) => fc.constantFrom(`\n${line}\n`, `\n${line}`, `${line}\n`, line));
const deck = fc.record({
  slide: near('<!-- .slide: id="dos" -->'),
  separator,
  note: near('Nota:'),
  context: near('Contexto:'),
  element: near('<!-- .element: class="fragment" -->'),
});

/** Every word that somebody gets to read, and where: on the slide, in the notes or in the context. */
function words({ id, body, notes, context }: Slide): string {
  const read = (tokens: Slide['notes']) =>
    (tokens ?? [])
      .map(({ raw }) => raw)
      .join('')
      .match(/palabra\w+/g)
      ?.join(' ') ?? '';
  return [id, read(body), read(notes), read(context)].join('|');
}

it('readTaller(…) gives a nearly right deck the slides that were meant, or a finding with its place; no word is lost', () => {
  const write = (part: { slide: string; separator: string; note: string; context: string; element: string }) =>
    `## Uno\n\n- palabraUno ${part.element}\n- palabraDos\n\npalabraTres\n${part.separator}\n${part.slide}\n\n## Segunda\n\npalabraCuatro\n\n${part.note}\n\npalabraCinco\n\n${part.context}\n\npalabraSeis\n`;
  const exact = {
    slide: '<!-- .slide: id="dos" -->',
    separator: '\n---\n',
    note: 'Nota:',
    context: 'Contexto:',
    element: '<!-- .element: class="fragment" -->',
  };
  const meant = readTaller(makeTaller({ 'a.md': write(exact) }), testComponents);
  const right = meant.slides.map(words);
  const steps = (taller: Taller) => renderDeck(taller, {}).match(/class=["']fragment["']/g)?.length ?? 0;
  expect(steps(meant)).toBe(1);
  const tried = new Set<string>();
  fc.assert(
    fc.property(deck, (parts) => {
      // One mistake at a time, and now and then all at once.
      for (const part of [...Object.keys(exact).map((key) => ({ ...exact, [key]: parts[key as 'note'] })), parts]) {
        const text = write(part);
        try {
          const taller = readTaller(makeTaller({ 'a.md': text }), testComponents);
          const { slides, warnings } = taller;
          const got = slides.map(words);
          // Another id is what was written, not a mark.
          const id = /id="([\p{L}\p{N}_-]+)"/iu.exec(part.slide)?.[1] ?? 'dos';
          if (warnings.length === 0) expect(got, text).toEqual(right.map((each) => each.replace(/^dos/, id)));
          // A step that nobody warned of is still a step.
          if (warnings.length === 0 && !tried.has(part.element)) {
            expect(steps(taller), text).toBe(1);
            tried.add(part.element);
          }
          for (const { line, column } of warnings) expect(line * column, text).toBeGreaterThan(0);
          expect(
            got
              .join(' ')
              .match(/palabra\w+/g)
              ?.sort(),
            text,
          ).toEqual(
            right
              .join(' ')
              .match(/palabra\w+/g)!
              .sort(),
          );
        } catch (error) {
          if (!(error instanceof ContentErrors)) throw error;
          for (const { line } of error.errors) {
            expect(line, text).toBeGreaterThan(0);
            expect(line, text).toBeLessThanOrEqual(text.split('\n').length);
          }
        }
      }
    }),
    { numRuns: runs, seed: Number(process.env.TALLER_NEAR_MISSES_SEED ?? 20210325) },
  );
});
