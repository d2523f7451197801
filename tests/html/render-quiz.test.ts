import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { registry } from '../../src/components/registry.ts';
import { readTaller } from '../../src/content/read-taller.ts';
import { renderReading } from '../../src/html/render-reading.tsx';
import { EXAMPLE } from '../content/example-files.ts';
import { makeTaller } from '../content/make-taller.ts';

const taller = readTaller(makeTaller(EXAMPLE), registry.values());
const page = parseHTML(`<main>${renderReading(taller).main}</main>`).document;

describe('renderReading(taller) with questions and a workbook', () => {
  it('renderReading(taller) asks every question once, in its slide’s chapter, with its answer in the page', () => {
    expect(taller.questions).toHaveLength(3);
    for (const question of taller.questions) {
      const boxes = page.querySelectorAll(`[data-pregunta="${question.id}"]`);
      expect(boxes).toHaveLength(1);
      const chapter = boxes[0]!.closest('.repaso')!.getAttribute('data-capitulo');
      expect(
        page.querySelector(`[id="${question.slide}"]`)!.closest('[data-capitulo]')!.getAttribute('data-capitulo'),
      ).toBe(chapter);
      expect(boxes[0]!.querySelector('details')!.textContent).toContain(question.options[question.right]);
      expect(boxes[0]!.querySelectorAll('input[type="radio"]')).toHaveLength(question.options.length);
    }
  });

  it('renderReading(taller) gives every slide a field for notes and the exercise the problems of the table and an own one', () => {
    for (const { id } of taller.slides) {
      expect(page.querySelectorAll(`[id="${id}"] textarea[data-entrada="nota/${id}"]`), id).toHaveLength(1);
    }
    expect(page.querySelectorAll('.orden > li')).toHaveLength(6);
    expect(page.querySelectorAll('.orden-propio textarea')).toHaveLength(2);
  });

  it('renderReading(taller) names no field twice, to the eye or to a screen reader', () => {
    const fields = [...page.querySelectorAll('textarea')];
    const names = fields.map((field) => field.getAttribute('aria-label'));
    expect(new Set(names).size).toBe(names.length);
    expect(names.every(Boolean)).toBe(true);
  });
});
