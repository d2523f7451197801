type State = Record<string, string>;

const words = (root: Element, selector: string) =>
  root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

// Name of the component, and what a person has chosen in it: read from the same markup that the element works on.
const DESCRIBE: Record<string, [name: string, describe: (element: Element, state: State) => (string | undefined)[]]> = {
  'linea-de-tiempo': [
    'Línea de tiempo',
    (element, { evento }) => [
      evento && words(element, `.hecho[data-hecho="${CSS.escape(evento)}"] .rotulo`),
      evento && words(element, `.hecho[data-hecho="${CSS.escape(evento)}"] .cuando > :first-child`),
    ],
  ],
  'tabla-ejes': [
    'Tabla',
    (element, { tema, eje, orden, busca, pagina }) => [
      tema && words(element, `tr[data-tema="${CSS.escape(tema)}"] .tema-texto`),
      eje && words(element, `tr[data-eje="${CSS.escape(eje)}"] .eje-numero`),
      orden && (orden.startsWith('fecha') ? 'por fecha' : 'ejes al revés'),
      busca && `busca «${busca}»`,
      pagina && `página ${pagina}`,
    ],
  ],
  'mapa-ejercicios': [
    'Mapa',
    (element, { entidad, anio }) => [
      entidad && words(element, `tr[data-clave="${CSS.escape(entidad)}"] th`),
      anio && describeStop(element, anio),
    ],
  ],
};

/** The map's stop: a year, its start, or all that take part, as many as they are in this data. */
function describeStop(map: Element, stop: string): string {
  if (/^\d+$/.test(stop)) return `hasta ${stop}`;
  if (stop === 'inicio') return 'al inicio';
  return `las ${words(map, `.mapa-relato[data-anio="${CSS.escape(stop)}"] strong`)}`;
}

/** A component's name and what is chosen in it («Mapa: Yucatán, hasta 2016»); undefined for what can't be chosen in. */
export function describeState(element: Element, state: State): string | undefined {
  const known = DESCRIBE[element.localName];
  if (!known) return undefined;
  const [name, describe] = known;
  const chosen = describe(element, state).filter(Boolean).join(', ');
  return `${name}: ${chosen || 'sin selección'}`;
}

/** What step `step` (from 1) of a slide's component tells, where the step's own mark has no words. */
export function describeStep(slide: Element, step: number): string {
  const era = `.epoca:nth-of-type(${step}) .relato`;
  const told = [words(slide, `${era} .cuando`), words(slide, `${era} .suceso`)].filter(Boolean).join(' · ');
  return words(slide, `.mapa-relato[data-paso="${step}"]`) || told;
}
