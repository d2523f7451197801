import { blankBecause } from './blank-because.ts';

/** What is wrong with a file. */
export interface FileFinding {
  problem: string;
  remedy: string;
  doubt?: 'aviso';
}

// What XML has and HTML may leave out.
const NOT_TAGS = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\])?[^>]*>/gi;
const ENTITY = /<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g;
const DOCTYPE = /<!DOCTYPE[^>[]*(?:\[[\s\S]*?\]\s*)?>/i;
const TAG = /<(\/?)([\w:.-]+)(?:"[^"]*"|'[^']*'|[^"'<>])*?(\/?)>/g;
const LOOSE_AND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)[^;\s<]{0,12};?/i;

/**
 * What is wrong with a drawing (SVG). As HTML takes it a drawing needs none of this; in a file of its own it is not drawn, or
 * without what stands elsewhere.
 */
export function checkDrawing(path: string, written: string): FileFinding[] {
  const svg = fillEntities(written);
  if (svg === undefined)
    return [notShown(path, 'sus <!ENTITY> se multiplican', 'expórtelo otra vez del programa que lo dibujó')];
  if (!/\sxmlns(?::\w+)?\s*=\s*["']http:\/\/www\.w3\.org\/2000\/svg["']/.test(svg))
    return [notShown(path, 'a su <svg> le falta xmlns', 'agregue xmlns="http://www.w3.org/2000/svg"')];
  if (/<(?:image|use|feImage)\b[^>]*\s(?:xlink:)?href\s*=\s*["'](?!data:|#)/i.test(svg))
    return [
      {
        problem: `«${path}» toma una imagen de otro archivo, y así no se ve`,
        remedy: 'incrústela al exportar el dibujo',
      },
    ];
  const text = svg.replace(/^\ufeff/, '').replace(NOT_TAGS, '');
  const broken = brokenAt(text);
  if (broken) return [notShown(path, broken, 'expórtelo otra vez del programa que lo dibujó')];
  const blank = blankBecause(text);
  if (blank) return [{ problem: `«${path}» se ve en blanco: ${blank.why}`, remedy: blank.remedy }];
  return /@import\b|url\(\s*["']?(?:https?:|\/\/|[\w./-]+\.(?:woff2?|ttf|otf|css|png|jpe?g)\b)/i.test(svg)
    ? [
        {
          problem: `«${path}» toma letras, estilos o imágenes de otro lugar, y se ve sin ellos`,
          remedy: 'al exportar, incrústelos o convierta el texto a trazos',
          doubt: 'aviso',
        },
      ]
    : [];
}

const notShown = (path: string, why: string, remedy: string): FileFinding => ({
  problem: `ningún navegador muestra «${path}»: ${why}`,
  remedy,
});

const MOST = 1_000_000;
const DEEPEST = 9;

/** A drawing with its own `<!ENTITY name "…">` in their places; undefined where they make too much of each other. */
function fillEntities(written: string): string | undefined {
  const own = new Map<string, string>();
  for (const [, name = '', one, other = ''] of written.matchAll(ENTITY)) own.set(name, one ?? other);
  let svg = own.size > 0 ? written.replace(DOCTYPE, '') : written;
  for (let [depth, more] = [0, 0]; depth < DEEPEST; depth++) {
    const filled = svg.replace(/&([\w.-]+);/g, (whole, name: string) => {
      const text = more < MOST ? own.get(name) : undefined;
      more += text?.length ?? 0;
      return text ?? whole;
    });
    if (more >= MOST) return undefined;
    if (filled === svg) return svg;
    svg = filled;
  }
  return undefined;
}

/** Where XML would stop: a sign or a tag that doesn't fit. */
function brokenAt(text: string): string | undefined {
  const [and] = LOOSE_AND.exec(text) ?? [];
  if (and !== undefined) return `«${and}» no se entiende en un dibujo; es &amp; o el signo mismo`;
  if (!/^\s*</.test(text)) return 'antes de <svg> hay texto';
  const open: string[] = [];
  for (const [, closes, name = '', isEmpty] of text.matchAll(TAG)) {
    if (closes && open.pop() !== name) return `</${name}> cierra algo que no está abierto`;
    if (!closes && !isEmpty) open.push(name);
  }
  return open.length > 0 ? `<${open.at(-1)}> no se cierra: está incompleto` : undefined;
}
