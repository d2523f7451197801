import type { Token } from 'marked';
import { h } from 'preact';
import type { RenderContext, Size } from '../components/component.ts';
import { registry } from '../components/registry.ts';
import { ContentErrors } from '../content/content-error.ts';
import type { ForeignPhrases } from '../content/foreign-text.ts';
import type { ComponentToken, Slide } from '../content/model.ts';
import { BODY_WIDTH, slideMeasures } from '../measures/slide-measures.ts';
import { fitHeadingBeside } from './fit-heading-beside.ts';
import { fitSlide } from './fit-slide.ts';
import { fillElement, type MarkdownContext } from './render-markdown.ts';
import { markLanguages } from './mark-languages.tsx';
import { layoutFigure } from './layout-figure.ts';
import { groupImages } from './group-images.tsx';
import { shapeSlide } from './shape-slide.tsx';
import { toNode } from './to-node.ts';
import { toNodes } from './to-nodes.ts';

export type SlideContext = MarkdownContext &
  RenderContext & {
    /** What data files say in another language. */
    foreign: ForeignPhrases;
  };

const WHOLE_HEIGHT = slideMeasures.px.alto - slideMeasures.px.arriba - slideMeasures.px['al-lado-abajo'];

/** A slide's body, laid out, in a new element `name`: the same in every edition. Notes and context are not in it. */
export function renderSlide(slide: Slide, name: string, context: SlideContext): HTMLElement {
  const root = toNode(h(name, { id: slide.id, class: `lamina ${slide.layout ?? 'simple'}` }));
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
    const slot = toNode(h(name, { class: 'componente' }));
    root.append(slot);
    slots.push(slot);
    taken += registry.get(name)!.height ?? 0;
  }
  const [only, ...others] = components.map(({ name }) => registry.get(name)!.headingWidth);
  const isFigure = slide.layout === 'grafica' && others.length === 0 && only !== undefined;
  const heading = isFigure ? fitHeadingBeside(root, only) : undefined;
  const height = heading === undefined ? fitSlide(root, slide.layout, taken) : WHOLE_HEIGHT;
  const width = slide.layout === 'cierre' ? slideMeasures.px['cierre-columna'] : BODY_WIDTH;
  const size = { width, height, ...(heading && { heading }) };
  for (const [index, token] of components.entries()) fillSlot(slots[index]!, token, size, slide, context);
  markLanguages(slots, context.foreign);
  return root;
}

function fillSlot(slot: Element, token: ComponentToken, size: Size, slide: Slide, context: SlideContext): void {
  const component = registry.get(token.name)!;
  if (component.waits) slot.setAttribute('data-espera', '');
  try {
    const drawing = layoutFigure(component, token.spec, size);
    // One fragment a step: a clicker alone tells the story.
    const steps = context.edition === 'deck' ? (component.steps?.(drawing) ?? []) : [];
    const nodes = toNodes(
      <>
        {component.render(drawing, { ...context, title: slide.title })}
        {steps.map((sentence, index) => (
          <span class="fragment paso" data-fragment-index={index} data-frase={sentence} aria-hidden="true" />
        ))}
      </>,
    );
    slot.append(...nodes);
  } catch (error) {
    if (!(error instanceof ContentErrors)) throw error;
    throw new ContentErrors(error.errors.map((each) => (each.file === '' ? { ...each, ...slide.place } : each)));
  }
}
