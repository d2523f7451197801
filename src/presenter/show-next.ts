import { presenterText } from '../language/presenter-es-mx.ts';
import type { Stage } from './stage.ts';

const LONGEST = 150;

/** What the next press brings: the next step of this slide or the next slide. */
export function showNext(card: HTMLElement, stage: Stage): void {
  const { current, step, slides, index } = stage;
  const nextStep = current.steps[step];
  const nextSlide = slides[index + 1];
  const title = card.querySelector('.sigue-titulo')!;
  const words = card.querySelector('.sigue-texto')!;
  if (nextStep) {
    title.textContent = presenterText.stepOf(step + 1, current.steps.length);
    const own = nextStep.map((node) => node.dataset.frase ?? readWords(node)).join(' ');
    words.textContent = shorten(own.trim());
  } else {
    title.textContent = nextSlide?.title ?? presenterText.lastSlide;
    words.textContent = nextSlide ? shorten(readWords(nextSlide.element.querySelector('.cuerpo'))) : '';
  }
}

/** The words that one would see: no notes, no drawings, no text for screen readers. */
function readWords(root: Element | null): string {
  if (!root) return '';
  const copy = root.cloneNode(true) as Element;
  for (const node of copy.querySelectorAll(
    'svg, table, aside, figcaption, .solo-lectores, .fuentes-de-figura, .componente',
  ))
    node.remove();
  const parts = [...copy.querySelectorAll('h3, li, p')].filter((node) => !node.querySelector('li, p'));
  const words =
    parts.length > 0 ? parts.map((node) => node.textContent?.trim() ?? '').filter(Boolean) : [copy.textContent ?? ''];
  return words.join(' · ').replace(/\s+/g, ' ').trim();
}

function shorten(words: string): string {
  if (words.length <= LONGEST) return words;
  return `${words.slice(0, words.lastIndexOf(' ', LONGEST))}…`;
}
