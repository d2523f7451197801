import type { Check, Finding } from './finding.ts';

/**
 * What is wrong with the figures, images and headings inside `selector`, in any edition. Runs inside the page, by itself:
 * nothing from outside the function is there.
 */
export function measureContents(selector: string): Finding[] {
  const root = document.querySelector<HTMLElement>(selector);
  if (!root) return [];
  const found: Finding[] = [];
  const add = (check: Check, node: Element, problem: string, remedy: string, text?: string) =>
    found.push({ check, slide: node.closest('.lamina')?.id, problem, remedy, text });
  const plain = (text: string | null) => (text ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
  const fileOf = (node: Element) => decodeURI(node.getAttribute('src') ?? '').replace(/^.*\//, '');
  // Slides are 1280 wide and scaled; what is read by scrolling is not.
  const onSlide = root.matches('section.lamina');
  const scale = onSlide ? root.getBoundingClientRect().width / 1280 : 1;

  // Beside a slide that is read stand signs of tools that come with a script.
  const figures = `.componente, img${onSlide ? ', svg:not([aria-hidden])' : ''}`;
  for (const figure of root.querySelectorAll<HTMLElement>(figures)) {
    if (figure.closest('aside.notes, [hidden], details:not([open])') || figure.parentElement?.closest('.componente'))
      continue;
    // What a figure shows, since its own element may have no box.
    const contents = document.createRange();
    contents.selectNode(figure);
    if (figure.matches('.componente')) contents.selectNodeContents(figure);
    const { width, height } = contents.getBoundingClientRect();
    const image = figure instanceof HTMLImageElement;
    const name = image ? `la imagen «${figure.alt || fileOf(figure)}»` : `la figura «${figure.localName}»`;
    const text = image ? figure.alt || fileOf(figure) : undefined;
    const empty = image ? figure.complete && figure.naturalWidth === 0 : !figure.firstElementChild;
    if (empty) {
      const remedy = image ? 'guárdela otra vez: el archivo está dañado o no es una imagen' : 'revise sus datos';
      add('componentes', figure, `${name} está vacía`, remedy, text);
    } else if (width / scale < 8 || height / scale < 8) {
      add('componentes', figure, `${name} no tiene tamaño`, 'quite los estilos que la encogen', text);
    }
  }

  for (const image of root.querySelectorAll('img, [role="img"]')) {
    const words =
      image.getAttribute('aria-label') ?? image.getAttribute('aria-labelledby') ?? image.getAttribute('alt');
    // An empty alt, written out, says that the image is an ornament.
    const named = words?.trim() || image.querySelector(':scope > title') || image.getAttribute('alt') === '';
    if (named || image.closest('aside.notes, [aria-hidden="true"]')) continue;
    const problem = `una imagen no tiene texto alternativo: ${fileOf(image) || image.localName}`;
    add('alternativo', image, problem, 'diga qué muestra: ![texto](imagen.png)', fileOf(image));
  }

  const headings = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((each) => !each.closest('aside.notes'));
  const levels = headings.map((each) => Number(each.getAttribute('aria-level') ?? each.localName[1]));
  if (headings.length === 0 && !root.hasAttribute('aria-label')) {
    const words = [...root.querySelectorAll('p, p *, li, li *')].flatMap(({ childNodes }) => [...childNodes]);
    const text = words.find((node) => node instanceof Text && /\p{L}/u.test(node.data))?.textContent;
    const remedy = 'empiécela con ## y un título, o dele uno: <!-- .slide: titulo="…" -->';
    add(
      'encabezados',
      root,
      'la lámina no tiene encabezado',
      remedy,
      plain(text ?? '').replace(/^[^\p{L}\p{N}¿¡«“"(]+/u, ''),
    );
  } else if (levels[0]! > 2) {
    const problem = `la lámina empieza con un encabezado de nivel ${levels[0]}`;
    add('encabezados', root, problem, 'el primero lleva ## (o # en portadas)', plain(headings[0]!.textContent));
  }
  for (const [index, heading] of headings.entries()) {
    const text = plain(heading.textContent);
    if (text === '') add('encabezados', heading, 'hay un encabezado vacío', 'escríbalo o quítelo');
    if (index > 0 && levels[index]! > levels[index - 1]! + 1) {
      const remedy = `use ${'#'.repeat(levels[index - 1]! + 1)}`;
      add('encabezados', heading, `«${text}» salta un nivel de encabezado`, remedy, text);
    }
  }
  return found;
}
