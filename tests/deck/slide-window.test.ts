import { describe, expect, test } from 'vitest';
import { SlideWindow } from '../../src/deck/slide-window.ts';
import { createDocument } from '../../src/html/create-document.ts';

/** A window on as many stacks of two slides; those of `withComponents` hold one. */
function makeWindow(count: number, withComponents: readonly number[]) {
  const document = createDocument();
  const stacks = Array.from({ length: count }, (_, index) => {
    const stack = document.createElement('section');
    const component = withComponents.includes(index) ? '<mapa-ejercicios></mapa-ejercicios>' : '';
    stack.innerHTML = `<section>a${component}</section><section>b</section>`;
    return stack as unknown as HTMLElement;
  });
  const slides = new SlideWindow(stacks);
  const attached = () => stacks.flatMap((stack, index) => (stack.children.length > 0 ? [index] : []));
  return { slides, attached, stacks };
}

describe('which stacks are in the page', () => {
  test('the current one and its neighbours, and all in the overview', () => {
    const { slides, attached } = makeWindow(9, []);
    slides.showAround(4);
    expect(attached()).toEqual([3, 4, 5]);
    slides.showAround(0);
    expect(attached()).toEqual([0, 1]);
    slides.showAll();
    expect(attached()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    slides.showAround(8);
    expect(attached()).toEqual([7, 8]);
  });

  test('one with components stays where it is once it has been near, so that they need not be woken again', () => {
    const { slides, attached, stacks } = makeWindow(9, [2, 7]);
    slides.showAround(1);
    const component = stacks[2]!.querySelector('mapa-ejercicios');
    slides.showAround(5);
    expect(attached()).toEqual([2, 4, 5, 6]);
    slides.showAround(1);
    expect(stacks[2]!.querySelector('mapa-ejercicios')).toBe(component);
    expect(attached()).toEqual([0, 1, 2]);
  });

  test('of many with components only the last six stay', () => {
    const all = Array.from({ length: 40 }, (_, index) => index);
    const { slides, attached } = makeWindow(40, all);
    for (const index of all) slides.showAround(index);
    expect(attached()).toEqual([34, 35, 36, 37, 38, 39]);
    slides.showAround(0);
    expect(attached()).toHaveLength(6);
    expect(attached()).toEqual(expect.arrayContaining([0, 1]));
  });
});
