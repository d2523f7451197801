import type { Token } from 'marked';
import type { RenderContext, Size } from '../components/component.ts';
import { registry } from '../components/registry.ts';
import { ContentErrors } from '../content/content-error.ts';
import type { ForeignPhrases } from '../content/foreign-text.ts';
import type { ComponentToken, Slide } from '../content/model.ts';
import { fitSlide } from './fit-slide.ts';
import { fillElement, type MarkdownContext } from './render-markdown.ts';
import { markLanguages } from './mark-languages.ts';
import { layoutFigure } from './layout-figure.ts';
import { groupImages } from './group-images.ts';
import { shapeSlide } from './shape-slide.ts';

export type SlideContext = MarkdownContext &
  RenderContext & {
    /** What data files say in another language. */
    foreign: ForeignPhrases;
  };

// The width between a slide's margins; a figure's height is what heading and footer leave of the slide.
const FIGURE_WIDTH = 1136;

/** A slide's body, laid out, in a new element `name`: the same in every edition. Notes and context are not in it. */
export function renderSlide(slide: Slide, name: string, context: SlideContext): HTMLElement {
  const root = context.document.createElement(name);
  root.setAttribute('id', slide.id);
  root.classList.add('lamina', slide.layout ?? 'simple');
  for (const [key, value] of Object.entries(slide.attributes)) {
    if (key === 'class') root.classList.add(...value.split(/\s+/).filter(Boolean));
    else root.setAttribute(key, value);
  }
  fillElement(root, slide.body, context);
  // Nothing an editor may write makes such elements: they stand in the order of their fences.
  const slots = [...root.querySelectorAll([...registry.keys()].join(','))];
  if (context.image) groupImages(root, { captions: slide.layout !== undefined });
  if (slide.layout) shapeSlide(root, slide.layout);
  const components = slide.body.filter((token): token is Token & ComponentToken => token.type === 'component');
  let taken = 0;
  for (const { name } of components.filter(({ atFoot }) => atFoot)) {
    const slot = context.document.createElement(name);
    slot.className = 'componente';
    root.append(slot);
    slots.push(slot);
    taken += registry.get(name)!.height ?? 0;
  }
  const height = fitSlide(root, slide.layout, taken);
  for (const [index, token] of components.entries()) {
    fillSlot(slots[index]!, token, { width: FIGURE_WIDTH, height }, slide, context);
  }
  markLanguages(slots, context.foreign);
  return root;
}

function fillSlot(slot: Element, token: ComponentToken, size: Size, slide: Slide, context: SlideContext): void {
  const component = registry.get(token.name)!;
  try {
    const drawing = layoutFigure(component, token.spec, size);
    slot.append(component.render(drawing, context));
    if (context.edition !== 'deck') return;
    // One fragment a step: a clicker alone tells the story.
    for (const [index, sentence] of component.steps?.(drawing).entries() ?? []) {
      const step = context.document.createElement('span');
      step.className = 'fragment paso';
      step.setAttribute('data-fragment-index', String(index));
      step.setAttribute('data-frase', sentence);
      step.setAttribute('aria-hidden', 'true');
      slot.append(step);
    }
  } catch (error) {
    if (!(error instanceof ContentErrors)) throw error;
    throw new ContentErrors(error.errors.map((each) => (each.file === '' ? { ...each, ...slide.place } : each)));
  }
}
