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

const IN_SLIDE = 'ponga el video en la lámina: ![lo que muestra](video.mp4)';
const PARTS = 'quítelo: las láminas se separan con --- en un renglón propio';

/** Names, all with `data-` before them, that share what becomes of them. */
const GROUPS: readonly [use: AttributeRule['use'], on: AttributeRule['on'], names: string, remedy?: string][] = [
  ['works', 'slide', 'background background-color background-gradient background-image background-size'],
  ['works', 'slide', 'background-position background-repeat background-opacity visibility'],
  ['works', 'both', 'prevent-swipe'],
  ['works', 'element', 'fragment-index src autoplay ignore'],

  ['idle', 'slide', 'transition transition-speed background-transition', TRANSITIONS],
  ['idle', 'slide', 'auto-animate auto-animate-id auto-animate-restart auto-animate-unmatched', ANIMATE],
  ['idle', 'both', 'auto-animate-easing auto-animate-duration auto-animate-delay', ANIMATE],
  ['idle', 'element', 'id', ANIMATE],
  ['idle', 'both', 'autoslide', 'quítelo: cada lámina espera a quien presenta'],
  ['idle', 'slide', 'state', 'quítelo y elija un layout o un data-background-color'],
  ['idle', 'slide', 'timing', 'quítelo: los minutos van por capítulo, en taller.yaml'],
  ['idle', 'slide', 'menu-title', 'escriba titulo="…", que es su nombre en el índice'],
  ['idle', 'both', 'preload', 'quítelo: lo cercano se carga solo'],
  ['idle', 'slide', 'background-interactive', 'quítelo: es para páginas incrustadas, que aquí no hay'],
  ['idle', 'element', 'line-numbers ln-start-from trim noescape', CODE],
  ['idle', 'element', 'preview-image preview-video preview-fit', OVERLAY],

  ['refused', 'slide', 'background-video background-video-loop background-video-muted', IN_SLIDE],
  ['refused', 'slide', 'background-iframe', 'quítelo y ponga una imagen o un enlace: nada se incrusta'],
  ['refused', 'element', 'preview-link', 'quítelo: nada se incrusta; el enlace se abre en otra pestaña'],
  ['refused', 'slide', 'notes', 'escriba las notas debajo de la lámina, después de «Nota:»'],
  ['refused', 'both', 'markdown external external-replace', OTHER_FILE],
  ['refused', 'both', 'separator separator-vertical', PARTS],
  ['refused', 'both', 'separator-notes', 'quítelo: las notas empiezan con «Nota:»'],
  ['refused', 'both', 'attributes', 'escriba los atributos en <!-- .slide: … --> o <!-- .element: … -->'],
  ['refused', 'both', 'charset', 'quítelo y guarde el archivo como UTF-8'],
];

/** All that reveal.js 6 and its own Markdown, notes and code plugins read on slides and in them. README has the same table. */
export const REVEAL_ATTRIBUTES: Readonly<Record<string, AttributeRule>> = Object.fromEntries(
  GROUPS.flatMap(([use, on, names, remedy]) =>
    names.split(' ').map((name) => [`data-${name}`, { use, on, ...(remedy && { remedy }) }]),
  ),
);

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

const HIDING = /(?:display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0)(?![.\d])/i;

/** Names under which other programs, or Spanish, have what has another name here. */
export const MEANT: Record<string, string | undefined> = {
  'data-layout': 'layout',
  'data-titulo': 'titulo',
  'data-title': 'titulo',
  'data-ancho': 'ancho',
  'data-hidden': 'data-visibility="hidden"',
  oculta: 'data-visibility="hidden"',
  oculto: 'data-visibility="hidden"',
  ocultar: 'data-visibility="hidden"',
  'data-hide': 'data-visibility="hidden"',
  'data-fondo': 'data-background-color',
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
  if (name === 'hidden' || (name === 'style' && HIDING.test(value)))
    return {
      problem: 'esto no se ve en ninguna edición, y cualquiera lo lee en los archivos publicados',
      remedy: 'si es para quien facilita, escríbalo después de «Nota:»; si no, bórrelo',
      doubt: 'aviso',
    };
  if (name === 'class' && on === 'slide' && (LAYOUTS as readonly string[]).includes(value))
    return { problem: `la clase «${value}» no hace nada`, remedy: `¿quiso decir layout="${value}"?`, doubt: 'aviso' };
  if (name === 'class' && on === 'slide' && /(^|\s)fragment(\s|$)/.test(value))
    return {
      problem: 'la clase «fragment» no hace nada en la lámina entera',
      remedy: 'escriba <!-- .element: class="fragment" --> después de lo que aparece en un paso',
      doubt: 'aviso',
    };
  if (name === 'class') return checkClasses(value);
  const known = Object.hasOwn(REVEAL_ATTRIBUTES, name) ? REVEAL_ATTRIBUTES[name] : undefined;
  if (!known) {
    // A shorter name may be anyone's own.
    const near =
      MEANT[name] ??
      [...own].find((attribute) => name === `data-${attribute}`) ??
      (name.length < 8 ? undefined : closestWord(name, Object.keys(REVEAL_ATTRIBUTES), name.length < 12 ? 1 : 2));
    if (!near && /^data-(?:background|bg)/.test(name))
      return {
        problem: `nada usa el atributo «${written}»`,
        remedy: 'quítelo; el fondo se dice con data-background-color o data-background-image',
        doubt: 'aviso',
      };
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
