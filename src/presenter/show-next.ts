import { loadElements } from '../components/load-elements.ts';
import { afterPaint } from '../deck/after-paint.ts';
import { presenterText } from '../language/presenter-es-mx.ts';
import { groupFragments } from './group-fragments.ts';
import type { Stage } from './stage.ts';

const LONGEST = 150;

/** Shows on `card` what the next press brings, the next step of the slide or the next slide: its picture and its words. */
export function showNext(card: HTMLElement, stage: Stage): () => void {
  const find = (selector: string) => card.querySelector<HTMLElement>(selector)!;
  const paint = afterPaint(() => paintNext(find('.sigue-cuadro .slides'), stage));
  return () => {
    const { current, step, slides, index } = stage;
    const nextStep = current.steps[step];
    const nextSlide = slides[index + 1];
    find('.sigue-cuadro').hidden = !nextStep && !nextSlide;
    find('.sigue-titulo').textContent = nextStep ? '' : (nextSlide?.title ?? '');
    if (nextStep) {
      const own = nextStep.map((node) => node.dataset.frase ?? readWords(node)).join(' ');
      find('.sigue-donde').textContent = presenterText.nextStep(step + 1, current.steps.length);
      find('.sigue-texto').textContent = shorten(own.trim());
    } else {
      find('.sigue-donde').textContent = nextSlide ? presenterText.nextSlide(index + 2) : presenterText.lastSlide;
      find('.sigue-texto').textContent = nextSlide
        ? shorten(readWords(nextSlide.element.querySelector('.cuerpo')))
        : '';
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

/** The words that one would see: no notes, no drawings, no text for screen readers. */
function readWords(root: Element | null): string {
  if (!root) return '';
  const copy = root.cloneNode(true) as Element;
  // A span that only readers hear stands inside a sentence.
  const aside = 'svg, table, aside, figcaption, .solo-lectores:not(span), .fuentes-de-figura, .componente';
  for (const node of copy.querySelectorAll(aside)) node.remove();
  const parts = [...copy.querySelectorAll('h3, li, p')].filter((node) => !node.querySelector('li, p'));
  const words =
    parts.length > 0 ? parts.map((node) => node.textContent?.trim() ?? '').filter(Boolean) : [copy.textContent ?? ''];
  return words.join(' · ').replace(/\s+/g, ' ').trim();
}

function shorten(words: string): string {
  if (words.length <= LONGEST) return words;
  return `${words.slice(0, words.lastIndexOf(' ', LONGEST))}…`;
}
