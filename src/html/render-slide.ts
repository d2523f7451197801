import type { Token } from 'marked';
import type { RenderContext } from '../components/component.ts';
import { registry } from '../components/registry.ts';
import { plainText } from '../content/markdown-lexer.ts';
import type { ComponentToken, Slide } from '../content/model.ts';
import { applyAttributes } from './apply-attributes.ts';
import { type MarkdownContext, renderMarkdown } from './render-markdown.ts';
import { shapeSlide } from './shape-slide.ts';

export type SlideContext = MarkdownContext & RenderContext;

// What is left of 1280 x 720 for a figure below a title of one line and above the footer.
const FIGURE_SIZE = { width: 1136, height: 500 };

/** A slide's body, laid out, in a new element `name`: the same in every edition. Notes and context are not in it. */
export function renderSlide(slide: Slide, name: string, context: SlideContext): HTMLElement {
  const root = context.document.createElement(name);
  root.innerHTML = renderMarkdown(slide.body, context);
  const components = slide.body.filter((token): token is Token & ComponentToken => token.type === 'component');
  for (const slot of root.querySelectorAll('[data-component]')) {
    const token = components[Number(slot.getAttribute('data-component'))]!;
    slot.replaceWith(renderComponent(token, context));
  }
  applyAttributes(root);
  if (slide.layout) {
    shapeSlide(root, slide.layout);
    root.setAttribute('data-densidad', density(slide, context));
  }
  root.setAttribute('id', slide.id);
  root.classList.add('lamina', slide.layout ?? 'simple');
  for (const [key, value] of Object.entries(slide.attributes)) {
    if (key === 'class') root.classList.add(...value.split(/\s+/).filter(Boolean));
    else root.setAttribute(key, value);
  }
  return root;
}

function renderComponent(token: ComponentToken, context: SlideContext): Element {
  const component = registry.get(token.name)!;
  const figure = component.render(component.layout(token.spec, FIGURE_SIZE), context);
  // The element that wakes up in the browser; before that, and without script, it is a plain box around the figure.
  const element = context.document.createElement(component.name);
  element.className = 'componente';
  element.append(figure);
  return element;
}

/** How much text a slide has, for layouts that use larger type where there is room. */
function density(slide: Slide, context: SlideContext): 'aireada' | 'normal' | 'densa' {
  const length = plainText(slide.body, context.variables).length;
  if (length < 220) return 'aireada';
  return length < 420 ? 'normal' : 'densa';
}
