import { suggestWord } from './closest-word.ts';

/** Where a picture narrower than its place stands: `lugar="derecha"`. */
const PLACES = ['izquierda', 'centro', 'derecha'] as const;

/** Attributes of `<!-- .element: … -->` right after a picture. */
export const PICTURE_ATTRIBUTES = ['ancho', 'lugar'] as const;

// A picture of Markdown or of HTML, perhaps with other comments or the end of its element between.
const AFTER_PICTURE =
  /(?:!\[[^\n]*\]\([^\n]*\)|<(?:img|video)\b[^>]*>|<\/(?:video|picture)>)(?:\s|\)|<\/\w+>|<!--[\s\S]*?-->)*$/;

/** What is wrong with a picture's attribute; `before` is what stands before its comment. */
export function checkPictureAttribute(
  name: string,
  value: string,
  before: string,
): { problem: string; remedy: string } | undefined {
  if (!AFTER_PICTURE.test(before))
    return { problem: `«${name}» no sigue a una imagen`, remedy: 'escriba su comentario justo después de la imagen' };
  if (name === 'ancho' && !/^(?:[5-9]|[1-9]\d|100)%$/.test(value))
    return {
      problem: `«ancho» no se entiende: «${value}»`,
      remedy: 'escríbalo en tantos por ciento de la lámina, de 5% a 100%',
    };
  if (name === 'lugar' && !(PLACES as readonly string[]).includes(value))
    return { problem: `lugar desconocido «${value}»`, remedy: suggestWord(value, PLACES) };
  return undefined;
}
