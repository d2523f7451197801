import { checkClasses } from './check-classes.ts';
import { closestWord } from './closest-word.ts';
import { LAYOUTS } from './model.ts';
import { readCss } from './read-css.ts';

/** What becomes of an attribute that reveal.js knows. */
export interface AttributeRule {
  /** `works` in every edition that shows slides; `idle` changes nothing here; `refused` would lose or bring in something. */
  use: 'works' | 'idle' | 'refused';
  /** On slides only, on what stands in them only, or on both. */
  on: 'slide' | 'element' | 'both';
  /** What to do instead. */
  remedy?: string;
}

// What reveal.js takes for an image in `data-background`, which may as well be a colour.
export const BACKGROUND_IMAGE = /^(http|file|\/\/)|\.(svg|a?png|jpe?g|jfif|gif|bmp|webp|avif|heic|tiff?)([?#\s]|$)/i;

const TRANSITIONS = 'quítelo: las láminas cambian sin transición, igual para todas las personas y ediciones';
const ANIMATE = 'quítelo: las láminas no se animan solas; muestre los pasos con class="fragment"';
const CODE = 'quítelo: el código se muestra completo, sin numerar; para ir por pasos, pártalo en láminas';
const OTHER_FILE = 'escriba el texto en el capítulo: cada .md de taller.yaml ya es Markdown';
const OVERLAY = 'quítelo: nada se abre encima de la lámina; ponga una imagen o un enlace';

const rule = (use: AttributeRule['use'], on: AttributeRule['on'], remedy?: string): AttributeRule => ({
  use,
  on,
  ...(remedy && { remedy }),
});

/** All that reveal.js 6 and its own Markdown, notes and code plugins read on slides and in them. README has the same table. */
export const REVEAL_ATTRIBUTES: Readonly<Record<string, AttributeRule>> = {
  'data-background': rule('works', 'slide'),
  'data-background-color': rule('works', 'slide'),
  'data-background-gradient': rule('works', 'slide'),
  'data-background-image': rule('works', 'slide'),
  'data-background-size': rule('works', 'slide'),
  'data-background-position': rule('works', 'slide'),
  'data-background-repeat': rule('works', 'slide'),
  'data-background-opacity': rule('works', 'slide'),
  'data-visibility': rule('works', 'slide'),
  'data-prevent-swipe': rule('works', 'both'),
  'data-fragment-index': rule('works', 'element'),
  'data-src': rule('works', 'element'),
  'data-autoplay': rule('works', 'element'),
  'data-ignore': rule('works', 'element'),

  'data-transition': rule('idle', 'slide', TRANSITIONS),
  'data-transition-speed': rule('idle', 'slide', TRANSITIONS),
  'data-background-transition': rule('idle', 'slide', TRANSITIONS),
  'data-auto-animate': rule('idle', 'slide', ANIMATE),
  'data-auto-animate-id': rule('idle', 'slide', ANIMATE),
  'data-auto-animate-restart': rule('idle', 'slide', ANIMATE),
  'data-auto-animate-easing': rule('idle', 'both', ANIMATE),
  'data-auto-animate-duration': rule('idle', 'both', ANIMATE),
  'data-auto-animate-delay': rule('idle', 'both', ANIMATE),
  'data-auto-animate-unmatched': rule('idle', 'slide', ANIMATE),
  'data-id': rule('idle', 'element', ANIMATE),
  'data-autoslide': rule('idle', 'both', 'quítelo: cada lámina espera a quien presenta'),
  'data-state': rule('idle', 'slide', 'quítelo y elija un layout o un data-background-color'),
  'data-timing': rule('idle', 'slide', 'quítelo: los minutos van por capítulo, en taller.yaml'),
  'data-menu-title': rule('idle', 'slide', 'escriba titulo="…", que es su nombre en el índice'),
  'data-preload': rule('idle', 'both', 'quítelo: lo cercano se carga solo'),
  'data-background-interactive': rule('idle', 'slide', 'quítelo: es para páginas incrustadas, que aquí no hay'),
  'data-line-numbers': rule('idle', 'element', CODE),
  'data-ln-start-from': rule('idle', 'element', CODE),
  'data-trim': rule('idle', 'element', CODE),
  'data-noescape': rule('idle', 'element', CODE),
  'data-preview-image': rule('idle', 'element', OVERLAY),
  'data-preview-video': rule('idle', 'element', OVERLAY),
  'data-preview-fit': rule('idle', 'element', OVERLAY),

  'data-background-video': rule('refused', 'slide', 'ponga el video en la lámina: ![lo que muestra](video.mp4)'),
  'data-background-video-loop': rule('refused', 'slide', 'ponga el video en la lámina: ![lo que muestra](video.mp4)'),
  'data-background-video-muted': rule('refused', 'slide', 'ponga el video en la lámina: ![lo que muestra](video.mp4)'),
  'data-background-iframe': rule('refused', 'slide', 'quítelo y ponga una imagen o un enlace: nada se incrusta'),
  'data-preview-link': rule('refused', 'element', 'quítelo: nada se incrusta; el enlace se abre en otra pestaña'),
  'data-notes': rule('refused', 'slide', 'escriba las notas debajo de la lámina, después de «Nota:»'),
  'data-markdown': rule('refused', 'both', OTHER_FILE),
  'data-external': rule('refused', 'both', OTHER_FILE),
  'data-external-replace': rule('refused', 'both', OTHER_FILE),
  'data-separator': rule('refused', 'both', 'quítelo: las láminas se separan con --- en un renglón propio'),
  'data-separator-vertical': rule('refused', 'both', 'quítelo: las láminas se separan con --- en un renglón propio'),
  'data-separator-notes': rule('refused', 'both', 'quítelo: las notas empiezan con «Nota:»'),
  'data-attributes': rule('refused', 'both', 'escriba los atributos en <!-- .slide: … --> o <!-- .element: … -->'),
  'data-charset': rule('refused', 'both', 'quítelo y guarde el archivo como UTF-8'),
};

export interface AttributeFinding {
  problem: string;
  remedy: string;
  doubt?: 'aviso';
}

const CSS_OF: Readonly<Record<string, [property: string, example: string]>> = {
  'data-background-color': ['background-color', '#003366 o navy'],
  'data-background-gradient': ['background-image', 'linear-gradient(#003366, #00706a)'],
  'data-background-size': ['background-size', 'cover, contain o 50%'],
  'data-background-position': ['background-position', 'center o top left'],
  'data-background-repeat': ['background-repeat', 'no-repeat o repeat'],
  'data-background-opacity': ['opacity', '0.4'],
};

/** Names under which other programs, or Spanish, have what has another name here. */
export const MEANT: Record<string, string | undefined> = {
  'data-layout': 'layout',
  'data-titulo': 'titulo',
  'data-title': 'titulo',
  'data-ancho': 'ancho',
  'data-hidden': 'data-visibility="hidden"',
  oculta: 'data-visibility="hidden"',
  'data-class': 'class',
  'data-fragment': 'class="fragment"',
  fragment: 'class="fragment"',
  '.fragment': 'class="fragment"',
  'data-bg': 'data-background-color',
  background: 'data-background-color',
  bgcolor: 'data-background-color',
  name: 'id',
};

/** What is wrong, or without effect, with an attribute of reveal.js on a slide or on an element of it; components have their `own`. */
export function checkRevealAttribute(
  written: string,
  value: string,
  on: 'slide' | 'element',
  own: Iterable<string> = [],
): AttributeFinding | undefined {
  const name = written.toLowerCase();
  if (name === 'class' && on === 'slide' && (LAYOUTS as readonly string[]).includes(value))
    return { problem: `la clase «${value}» no hace nada`, remedy: `¿quiso decir layout="${value}"?`, doubt: 'aviso' };
  if (name === 'class') return checkClasses(value);
  const known = Object.hasOwn(REVEAL_ATTRIBUTES, name) ? REVEAL_ATTRIBUTES[name] : undefined;
  if (!known) {
    // A shorter name may be anyone's own.
    const near =
      MEANT[name] ??
      [...own].find((attribute) => name === `data-${attribute}`) ??
      (name.length < 8 ? undefined : closestWord(name, Object.keys(REVEAL_ATTRIBUTES), name.length < 12 ? 1 : 2));
    // What has no use here either is no remedy.
    const remedy = (near && REVEAL_ATTRIBUTES[near]?.remedy) ?? `¿quiso decir «${near}»?`;
    return near ? { problem: `nada usa el atributo «${written}»`, remedy, doubt: 'aviso' } : undefined;
  }
  const { use, remedy = '' } = known;
  if (use === 'refused') return { problem: `el atributo ${name} no funciona aquí`, remedy };
  if (use === 'idle') return { problem: `el atributo ${name} no hace nada aquí`, remedy, doubt: 'aviso' };
  if (known.on !== 'both' && known.on !== on) {
    const other =
      known.on === 'slide' ? 'de la lámina: escríbalo en <!-- .slide: … -->' : 'de un elemento, no de la lámina';
    return { problem: `el atributo ${name} no hace nada aquí`, remedy: `es ${other}`, doubt: 'aviso' };
  }
  if (name === 'data-visibility' && value !== 'hidden')
    return value === 'uncounted'
      ? { problem: 'la lámina se cuenta como las demás', remedy: 'quite data-visibility="uncounted"', doubt: 'aviso' }
      : { problem: `data-visibility desconocido «${value}»`, remedy: '¿quiso decir «hidden»?' };
  if (name === 'data-background' && !BACKGROUND_IMAGE.test(value) && !readCss('background', value))
    return { problem: `${name} no se entiende: «${value}»`, remedy: 'escriba un color o el nombre de una imagen' };
  if (name === 'data-fragment-index' && !/^\s*\d+\s*$/.test(value))
    return { problem: `${name} no se entiende: «${value}»`, remedy: 'escriba un número: 0, 1, 2…' };
  const [property, example] = CSS_OF[name] ?? [];
  if (property && !readCss(property, value))
    return { problem: `${name} no se entiende: «${value}»`, remedy: `escríbalo como ${example}` };
  return undefined;
}
