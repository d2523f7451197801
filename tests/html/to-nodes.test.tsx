import { expect, it } from 'vitest';
import { untranslated } from '../../src/components/untranslated.ts';
import { toNodes } from '../../src/html/to-nodes.ts';

it('toNodes(markup) gives elements whose names, attributes and texts are those that were written', () => {
  const text = `<b> & "‘»' `;
  const [figure, line] = toNodes(
    <>
      <figure data-vacio="" data-cero={0} data-falta={undefined} hidden title={text} {...untranslated}>
        <svg viewBox="0 0 1 2" preserveAspectRatio="none" aria-hidden="true">
          <text text-anchor="middle">{text}</text>
        </svg>
      </figure>
      <p>{text}</p>
    </>,
  );
  expect(Object.fromEntries([...figure!.attributes].map(({ name, value }) => [name, value]))).toEqual({
    'data-vacio': '',
    'data-cero': '0',
    hidden: '',
    title: text,
    translate: 'no',
  });
  const svg = figure!.querySelector('svg')!;
  expect([...svg.attributes].map(({ name }) => name)).toEqual(['viewBox', 'preserveAspectRatio', 'aria-hidden']);
  expect(svg.querySelector('[text-anchor="middle"]')?.textContent).toBe(text);
  expect(line?.textContent).toBe(text);
});
