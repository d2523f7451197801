import { readCss, type Rgb } from '../content/read-css.ts';
import { BACKGROUND_IMAGE, REVEAL_ATTRIBUTES } from '../content/reveal-attributes.ts';
import { toNode } from './to-node.ts';

const NAME = 'data-background';

/**
 * Draws what the editor's `data-background…` ask for on the slide itself: reveal.js would draw it behind all slides, and only
 * for those in the page when it starts. Words stay readable: light on a dark colour, on paper over an image.
 */
export function drawBackground(slide: HTMLElement): void {
  const { color, gradient, image, style } = takeBackground(slide);
  if (!color && !gradient && !image) return;
  const ground = [
    ...(color ? (readCss('background', color) ?? []) : []),
    ...(gradient ? (readCss('background', gradient) ?? []) : []),
  ];
  if (ground.length > 0) slide.classList.add(isDark(ground) ? 'de-noche' : 'de-dia');
  const back = toNode(<div class="fondo" aria-hidden="true" />);
  slide.classList.add('con-fondo');
  // The ground itself: what stands on it is measured against it. Only style sheets that know the rest use it.
  if (color) slide.style.setProperty('--fondo', color);
  const layers = [image && `url(${cssAddress(image)})`, gradient].filter(Boolean);
  if (layers.length === 0) return;
  if (image) slide.classList.add('con-foto');
  back.style.backgroundImage = layers.join(', ');
  for (const [property, value] of style) back.style.setProperty(property, value);
  slide.prepend(back);
}

/** Takes away, from a slide and what is in it, attributes of reveal.js that would act in one edition only. */
export function dropIdleAttributes(slide: Element): void {
  for (const { name } of [...slide.attributes])
    if (name === 'data-visibility' || REVEAL_ATTRIBUTES[name]?.use === 'idle') slide.removeAttribute(name);
  for (const element of slide.querySelectorAll('[data-autoslide], [data-preload]')) {
    element.removeAttribute('data-autoslide');
    element.removeAttribute('data-preload');
  }
}

/** What an editor asked for behind a slide; its attributes are taken away. */
export function takeBackground(slide: Element): {
  color: string | undefined;
  gradient: string | undefined;
  image: string | undefined;
  style: [property: string, value: string][];
} {
  const take = (name: string) => {
    const value = slide.getAttribute(name) ?? undefined;
    slide.removeAttribute(name);
    return value;
  };
  const plain = take(NAME);
  const isImage = plain !== undefined && BACKGROUND_IMAGE.test(plain);
  const color = take(`${NAME}-color`) ?? (isImage ? undefined : plain);
  const image = take(`${NAME}-image`) ?? (isImage ? plain : undefined);
  const gradient = take(`${NAME}-gradient`);
  const style = ['size', 'position', 'repeat', 'opacity'].flatMap((end): [string, string][] => {
    const value = take(`${NAME}-${end}`);
    return value === undefined ? [] : [[end === 'opacity' ? end : `background-${end}`, value]];
  });
  return { color, gradient, image, style };
}

/** An address that needs no quotes: it stands in a style attribute. */
function cssAddress(address: string): string {
  return address.replace(/[\s"'()\\<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

/** Whether white reads better on the mean of `colors` than black. */
function isDark(colors: readonly Rgb[]): boolean {
  const opaque = colors.filter(({ alpha }) => alpha > 0.5);
  if (opaque.length === 0) return false;
  const light = opaque.reduce((sum, color) => sum + luminance(color), 0) / opaque.length;
  return light < 0.18;
}

function luminance({ r, g, b }: Rgb): number {
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((value) => {
    const part = value / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
