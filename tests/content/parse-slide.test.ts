import { describe, expect, it } from 'vitest';
import { countdown } from '../../src/components/countdown/countdown.ts';
import { parseSlide } from '../../src/content/parse-slide.ts';
import { SourceText } from '../../src/content/source-text.ts';
import { collectErrors } from './collect-errors.ts';
import { testComponents } from './test-components.ts';

function parse(text: string) {
  const { errors, report } = collectErrors();
  const files = {
    config: undefined as never,
    report,
    yaml: () => ({
      value: { puntos: [{ fuentes: ['primera'] }] },
      placeOf: () => ({ file: 'd.yaml', line: 1, column: 1 }),
    }),
    csv: () => undefined,
    checkSources: () => {},
    plain: (value: unknown) => value,
  };
  const around = {
    components: new Map(testComponents.map((component) => [component.name, component])),
    byAttribute: new Map([['ejercicio', countdown]]),
    variables: { estado: 'Oaxaca', titulo: 'Taller' },
    files: files as never,
    report,
  };
  const slide = parseSlide(new SourceText('a.md', text), { text, offset: 0, below: false }, around);
  return { ...slide, errors };
}

const types = (tokens: readonly { type: string }[] | undefined) =>
  tokens?.map(({ type }) => type).filter((type) => type !== 'space');

describe('parseSlide(chapter, piece, around)', () => {
  it('parseSlide(…) reads id, layout and titulo and keeps every other attribute', () => {
    const slide = parse('<!-- .slide: id="uno" layout="lista" titulo="Otro" class="a b" data-otro -->\n\n## Título');
    expect(slide).toMatchObject({ id: 'uno', layout: 'lista', title: 'Otro', errors: [] });
    expect(slide.attributes).toEqual({ class: 'a b', 'data-otro': '' });
  });

  it('parseSlide(…) reads the time of an exercise, and none where there is none', () => {
    expect(parse('<!-- .slide: ejercicio="1h30m" -->\n# T')).toMatchObject({
      exercise: 5_400_000,
      attributes: {},
      errors: [],
    });
    expect(parse('# T').exercise).toBeUndefined();
  });

  it('parseSlide(…) finds the comment anywhere: indented, over lines, in single quotes, after others, in the notes', () => {
    for (const text of [
      '  <!-- .slide: id="uno" -->\n# T',
      '# T\n\n<!-- .slide:\n  id="uno"\n-->',
      "# T\n\ntexto <!-- .slide: id='uno' --> fin",
      '<!-- una cosa --><!-- .slide: id="uno" -->\n# T',
      '# T\n\nNota: n\n\n<!-- .slide: id="uno" -->',
      '<!-- .slide id="uno" -->\n# T',
    ]) {
      expect(parse(text), text).toMatchObject({ id: 'uno', errors: [] });
    }
  });

  it('parseSlide(…) leaves a comment inside code alone', () => {
    expect(parse('```html\n<!-- .slide: id="uno" layout="nada" -->\n```')).toMatchObject({ id: undefined, errors: [] });
  });

  it('parseSlide(…) takes the title from the first heading, without its markup and with entities and variables', () => {
    expect(
      parse('texto\n\n## *Uno* &amp; `dos` en {{estado}} [@primera] <!-- .element: class="a" -->\n\n# No').title,
    ).toBe('Uno & dos en Oaxaca');
    expect(parse('sin título').title).toBe('');
  });

  it('parseSlide(…) fills variables in titulo and in attributes', () => {
    const slide = parse('<!-- .slide: titulo="En {{estado}}" data-state="{{ titulo }}" -->\n');
    expect(slide).toMatchObject({ title: 'En Oaxaca', attributes: { 'data-state': 'Taller' } });
    expect(parse('<!-- .slide: titulo="{{estadoo}}" -->').errors).toEqual([
      '1:14 variable desconocida «{{estadoo}}»; ¿quiso decir «estado»?',
    ]);
  });

  it('parseSlide(…) gives body, notes and context their own tokens', () => {
    const slide = parse('# T\n\n- a\n\nNota: *n*\n\nContexto:\n\nc\n\nd');
    expect(types(slide.body)).toEqual(['heading', 'list']);
    expect(types(slide.notes)).toEqual(['paragraph']);
    expect(types(slide.context)).toEqual(['paragraph', 'paragraph']);
    expect(parse('# T')).toMatchObject({ notes: undefined, context: undefined });
  });

  it('parseSlide(…) notes citations and addresses with their places, in all three parts', () => {
    const slide = parse('a [@primera, @segunda]\n\n[b](#/c)\n\nNota: [@tercera]\n\nContexto: ![d](e.png)');
    expect(slide.citations.map(({ id, place }) => `${place.line}:${place.column} ${id}`)).toEqual([
      '1:3 primera',
      '1:3 segunda',
      '5:7 tercera',
    ]);
    expect(slide.addresses.map(({ kind, address, place }) => `${place.line} ${kind} ${address}`)).toEqual([
      '3 link #/c',
      '7 image e.png',
    ]);
  });

  it('parseSlide(…) notes addresses in raw HTML, in .element and in .slide', () => {
    const slide = parse(
      '<!-- .slide: data-background-image="f.jpg" -->\n[a](#b) <!-- .element: href="#/c" -->\n<img src="d.png" alt="d">',
    );
    expect(slide.addresses.map(({ address }) => address)).toEqual(['f.jpg', '#b', '#/c', 'd.png']);
  });

  it('parseSlide(…) makes a component of a fence of its name, with the sources it cites', () => {
    const slide = parse('# T\n\n```lista-de-puntos\ndatos: data/a.yaml\n```\n');
    expect(slide.body.at(-1)).toMatchObject({ type: 'component', name: 'lista-de-puntos', citations: ['primera'] });
    expect(slide.errors).toEqual([]);
  });

  it('parseSlide(…) leaves other fences as code', () => {
    expect(types(parse('```js [1-2|4]\nlet a;\n```\n\n```\nsin nombre\n```').body)).toEqual(['code', 'code']);
  });

  it('parseSlide(…) places an error in the options of an indented fence exactly', () => {
    expect(
      parse('# T\n\n   ```lista-de-puntos\n   datos: data/a.yaml\n   desde: 2011\n   dessde: 1\n   ```').errors,
    ).toEqual(['6:4 clave desconocida «dessde»; ¿quiso decir «desde»?']);
  });

  it('parseSlide(…) refuses a component in a list, in a quote and in the notes', () => {
    const fence = '```lista-de-puntos\ndatos: a.yaml\n```';
    expect(parse(`- a\n\n  ${fence.replaceAll('\n', '\n  ')}`).errors[0]).toMatch(
      /^3:3 .*dentro de una lista o cita; /,
    );
    expect(parse(`> ${fence.replaceAll('\n', '\n> ')}`).errors[0]).toMatch(/^1:3 .*dentro de una lista o cita; /);
    expect(parse(`Nota: n\n\n${fence}`).errors[0]).toMatch(/^3:1 .*está en las notas; /);
  });

  it('parseSlide(…) reports an unclosed fence in any part', () => {
    expect(parse('# T\n\n````js\n```\n').errors).toEqual([
      '3:1 bloque sin cerrar; termine el bloque con un renglón ````',
    ]);
    expect(parse('# T\n\nNota: n\n\n~~~\nx').errors).toEqual([
      '5:1 bloque sin cerrar; termine el bloque con un renglón ~~~',
    ]);
    expect(parse('# T\n\n```js\nlet a;\n``` x').errors).toHaveLength(1);
    expect(parse('- a\n\n  ```\n  x\n  ```\n\n~~~~\ny\n~~~~~').errors).toEqual([]);
  });

  it('parseSlide(…) reports attributes that are misspelt or not understood, where they stand', () => {
    expect(parse('<!-- .slide: layuot="lista" -->\n').errors).toEqual([
      '1:14 atributo desconocido «layuot»; ¿quiso decir «layout»?',
    ]);
    expect(parse('<!-- .slide: id="a" class=b -->').errors).toEqual([
      '1:26 no se entiende este atributo; escriba nombre="valor", con comillas',
    ]);
    expect(parse('- a <!-- .element: clas="b" -->').errors).toEqual([
      '1:20 atributo desconocido «clas»; ¿quiso decir «class»?',
    ]);
    expect(parse('a\n\n  <!-- .elment: class="b" -->').errors).toEqual([
      '3:3 comentario desconocido «.elment»; ¿quiso decir «element»?',
    ]);
  });
});
