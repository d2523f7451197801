import { loadElements } from '../components/load-elements.ts';
import { afterPaint } from '../deck/after-paint.ts';
import { presenterText } from '../language/presenter-es-mx.ts';
import { groupFragments } from '../deck/group-fragments.ts';
import { readStep, readWords } from './read-words.ts';
import type { Stage } from './stage.ts';

/** Shows on `card` what the next press brings, the next step of the slide or the next slide: its picture and its words. */
export function showNext(card: HTMLElement, stage: Stage): () => void {
  const find = (selector: string) => card.querySelector<HTMLElement>(selector)!;
  const paint = afterPaint(() => paintNext(find('.sigue-cuadro .slides'), stage));
  return () => {
    const { current, step, slides, index } = stage;
    const nextStep = current.steps[step];
    const nextSlide = slides[index + 1];
    find('.sigue-cuadro').hidden = !nextStep && !nextSlide;
    find('.sigue-titulo').textContent = nextStep ? '' : (nextSlide?.title ?? presenterText.summaryTitle);
    if (nextStep) {
      find('.sigue-donde').textContent = presenterText.nextStep(step + 1, current.steps.length);
      find('.sigue-texto').textContent = readStep(nextStep);
    } else {
      find('.sigue-donde').textContent = nextSlide ? presenterText.nextSlide(index + 2) : presenterText.lastSlide;
      find('.sigue-texto').textContent = nextSlide ? readWords(nextSlide.element.querySelector('.cuerpo')) : '';
    }
    paint();
  };
}

/** A copy of the slide as it will be: looked at only, and no place that an address or a label could mean. */
function paintNext(frame: HTMLElement, { current, step, slides, index }: Stage): void {
  const isStep = step < current.steps.length;
  const next = isStep ? current : slides[index + 1];
  if (!next) {
    frame.replaceChildren();
    return;
  }
  const slide = next.element.cloneNode(true) as HTMLElement;
  for (const node of [slide, ...slide.querySelectorAll('[id]')]) node.removeAttribute('id');
  slide.classList.remove('present');
  // As in the deck: laid out, and not the one on show.
  slide.classList.add('vecina');
  for (const [place, group] of groupFragments(slide).entries())
    for (const node of group) node.classList.toggle('visible', isStep && place <= step);
  const stack = document.createElement('section');
  stack.append(slide);
  frame.replaceChildren(stack);
  void loadElements([slide]).catch(() => {});
}
