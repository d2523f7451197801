import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkRevealAttribute, REVEAL_ATTRIBUTES } from '../../src/content/reveal-attributes.ts';
import { errorsOf, makeTaller } from './make-taller.ts';
import { readTaller } from '../../src/content/read-taller.ts';
import { renderDeck } from '../../src/html/render-deck.tsx';
import { renderReading } from '../../src/html/render-reading.tsx';
import { makeRoot } from '../html/make-context.ts';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf-8');

/** Attributes by what the table of README says of them: `data-a-b`, or `data-a…` for all that begin so. */
const rows = [...readme.matchAll(/^ *\| (sirve|no hace nada \(aviso\)|se rechaza) \|(.*)\|$/gm)].map(
  ([, use, list = '']) => ({
    use: { sirve: 'works', 'no hace nada (aviso)': 'idle', 'se rechaza': 'refused' }[use!],
    names: [...list.matchAll(/`(data-[a-z-]+)(…?)`/g)].map(([, name = '', more]) => ({ name, all: more !== '' })),
  }),
);

describe('attributes of reveal.js', () => {
  it('README says of each what becomes of it, and of no other', () => {
    expect(rows.length).toBe(3);
    for (const [name, { use }] of Object.entries(REVEAL_ATTRIBUTES)) {
      const said = rows.filter(({ names }) => names.some((each) => each.name === name));
      const meant =
        said.length > 0
          ? said
          : rows.filter(({ names }) => names.some((each) => each.all && name.startsWith(each.name)));
      expect(
        meant.map((row) => row.use),
        name,
      ).toEqual([use]);
    }
    for (const { name, all } of rows.flatMap(({ names }) => names))
      expect(
        Object.keys(REVEAL_ATTRIBUTES).some((each) => (all ? each.startsWith(name) : each === name)),
        name,
      ).toBe(true);
  });

  it.each(Object.entries(REVEAL_ATTRIBUTES))(
    'checkRevealAttribute says of %s what the table says',
    (name, { use, on }) => {
      const value = {
        'data-visibility': 'hidden',
        'data-fragment-index': '1',
        'data-background-size': '50%',
        'data-background-position': 'top left',
        'data-background-repeat': 'repeat-x',
        'data-background-opacity': '0.4',
        'data-background-gradient': 'linear-gradient(red, #fff)',
      }[name];
      const finding = checkRevealAttribute(name, value ?? 'navy', on === 'element' ? 'element' : 'slide');
      if (use === 'works') expect(finding).toBeUndefined();
      else
        expect(finding).toMatchObject({
          remedy: REVEAL_ATTRIBUTES[name]!.remedy,
          ...(use === 'idle' && { doubt: 'aviso' }),
        });
      if (use === 'refused') expect(finding?.doubt).toBeUndefined();
    },
  );

  it('checkRevealAttribute refuses values that no browser takes, and doubts names that are nearly right', () => {
    expect(checkRevealAttribute('data-background-color', 'azul marino', 'slide')?.problem).toContain('«azul marino»');
    expect(checkRevealAttribute('data-background', 'foto', 'slide')?.remedy).toContain(
      'un color o el nombre de una imagen',
    );
    expect(checkRevealAttribute('data-background-size', 'enorme', 'slide')?.doubt).toBeUndefined();
    expect(checkRevealAttribute('data-backgroud-image', 'a.png', 'slide')).toMatchObject({
      remedy: '¿quiso decir «data-background-image»?',
      doubt: 'aviso',
    });
    expect(checkRevealAttribute('data-background-color', 'navy', 'element')).toMatchObject({ doubt: 'aviso' });
    expect(checkRevealAttribute('data-layout', 'lista', 'slide')?.remedy).toBe('¿quiso decir «layout»?');
    expect(checkRevealAttribute('class', 'lista', 'slide')?.remedy).toBe('¿quiso decir layout="lista"?');
    expect(checkRevealAttribute('data-notas', 'x', 'slide')?.remedy).toMatch(/^escriba las notas debajo/);
    expect(checkRevealAttribute('data-propio', '1', 'slide')).toBeUndefined();
  });

  it('a hidden slide is nowhere and counts nowhere; what leads to it leads nowhere', () => {
    const hidden = '<!-- .slide: id="reserva" data-visibility="hidden" -->\n## Reserva\n\nNota: secreto';
    const taller = readTaller(makeTaller({ 'a.md': `## Uno\n\n---\n\n${hidden}\n\n---\n\n## Dos` }), []);
    expect(taller.slides.map(({ id, number }) => [id, number])).toEqual([
      ['uno', 1],
      ['dos', 2],
    ]);
    for (const html of [renderDeck(taller), renderReading(taller).main]) expect(html).not.toMatch(/reserva|secreto/i);
    expect(errorsOf({ 'a.md': `[ver](#/reserva)\n\n---\n\n${hidden}` })[0]).toContain(
      'no hay una lámina con el id «reserva»',
    );
    expect(errorsOf({ 'a.md': hidden.replace('data-visibility', 'Data-Visibility') })[0]).toContain(
      'todas las láminas',
    );
    expect(errorsOf({ 'a.md': '<!-- .slide: hidden -->\n## A' })[0]).toContain('escriba data-visibility="hidden"');
    expect(errorsOf({ 'a.md': hidden })[0]).toContain('todas las láminas del capítulo están ocultas');
  });

  it('what would act in one edition only is not in the deck', () => {
    const text =
      '<!-- .slide: data-autoslide="500" data-state="arrancada" data-transition="zoom" -->\n## A\n\n- b <!-- .element: class="fragment" data-autoslide="1" -->';
    const html = renderDeck(readTaller(makeTaller({ 'a.md': text }), []));
    expect(html).not.toMatch(/data-(autoslide|state|transition)/);
  });
});

describe('backgrounds', () => {
  const slideOf = (attributes: string) =>
    makeRoot(
      renderDeck(
        readTaller(makeTaller({ 'a.md': `<!-- .slide: ${attributes} -->\n## A`, 'mi foto (1).png': 'x' }), []),
      ),
    ).querySelector<HTMLElement>('.lamina')!;

  it('renderDeck draws a colour on the slide, with light words where it is dark', () => {
    const dark = slideOf('data-background-color="#003366"');
    expect(dark.style.getPropertyValue('--fondo')).toBe('#003366');
    expect(dark.classList.contains('de-noche')).toBe(true);
    expect(dark.outerHTML).not.toContain('data-background');
    expect(slideOf('data-background="lightyellow"').classList.contains('de-noche')).toBe(false);
    expect(slideOf('data-background-gradient="linear-gradient(navy, black)"').classList.contains('de-noche')).toBe(
      true,
    );
  });

  it('renderDeck draws an image on the slide, as it was asked for', () => {
    const slide = slideOf(
      'data-background="mi foto (1).png" data-background-size="contain" data-background-opacity="0.3"',
    );
    const style = slide.querySelector('.fondo')!.getAttribute('style')!;
    expect(style).toContain('laminas/mi%20foto%20%281%29.png');
    expect(style).toContain('background-size:contain');
    expect(style).toContain('opacity:0.3');
    expect(slide.classList.contains('con-foto')).toBe(true);
  });

  it('checkRevealAttribute(name, value, on) doubts a step on a whole slide, where it is none', () => {
    expect(checkRevealAttribute('class', 'mia fragment', 'slide')?.doubt).toBe('aviso');
    expect(checkRevealAttribute('class', 'fragment', 'element')).toBeUndefined();
  });

  it('checkRevealAttribute(name, value, on) refuses lengths and colours that lack their sign, and doubts backgrounds that nobody knows', () => {
    for (const [name, value] of [
      ['data-background', '003366'],
      ['data-background-size', '50'],
      ['data-background-position', '10 20'],
    ] as const)
      expect(checkRevealAttribute(name, value, 'slide'), value).toMatchObject({
        problem: expect.stringContaining('no se entiende'),
      });
    for (const [name, value] of [
      ['data-background', 'rgb(0, 51, 102)'],
      ['data-background-size', '50%'],
      ['data-background-position', '0 10px'],
      ['data-background-gradient', 'linear-gradient(45deg, #036 10%, red)'],
      ['data-background-opacity', '0.5'],
    ] as const)
      expect(checkRevealAttribute(name, value, 'slide'), value).toBeUndefined();
    expect(checkRevealAttribute('data-background-parallax', 'x', 'slide')?.doubt).toBe('aviso');
    expect(checkRevealAttribute('data-hide', 'true', 'slide')?.remedy).toContain('data-visibility="hidden"');
  });

  it('readTaller(…) doubts the size of a background without a picture', () => {
    const doubts = (attributes: string) =>
      readTaller(makeTaller({ 'a.md': `<!-- .slide: ${attributes} -->\n\n## A\n`, 'f.png': 'x' }), []).warnings.length;
    expect(doubts('data-background-color="#036" data-background-opacity="0.5"')).toBe(1);
    for (const ground of [
      'data-background="f.png"',
      'data-background-image="f.png"',
      'data-background-gradient="linear-gradient(red, blue)"',
    ])
      expect(doubts(`data-background-opacity="0.5" data-background-size="50%" ${ground}`), ground).toBe(0);
  });

  it('renderReading(taller) gives what plays by itself on the stage its buttons', () => {
    const taller = readTaller(
      makeTaller({ 'a.md': '## A\n\n<video data-src="v.mp4" data-autoplay></video>\n', 'v.mp4': 'x' }),
      [],
    );
    expect(makeRoot(renderReading(taller).main).querySelector('video')!.hasAttribute('controls')).toBe(true);
    expect(makeRoot(renderDeck(taller)).querySelector('video')!.hasAttribute('controls')).toBe(false);
  });
});
