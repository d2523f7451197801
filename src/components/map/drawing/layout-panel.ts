import { countLines } from '../../../measures/count-lines.ts';
import { fitSize } from '../../../measures/fit-size.ts';
import { measureText } from '../../../measures/measure-text.ts';
import type { Measures } from '../../../measures/measures.ts';
import type { Size } from '../../component.ts';
import type { Entity } from '../schema.ts';
import type { Step } from '../steps.ts';
import { noteParts } from '../note-parts.ts';
import { describeEntity } from './describe-entity.ts';
import { describeAll, describeStart, describeStep } from './describe-step.ts';
import { type Chart, layoutChart } from './layout-chart.ts';

/** What stands beside the map on a slide, in its pixels: render writes the numbers, map-panel.css reads them. */
export interface Panel {
  /** Left to the slide's heading, above. */
  heading: number;
  /** Size of the number, and what number and sentence take. */
  figure: number;
  story: number;
  chart: Chart;
  /** How many lines of each entity's note the card has room for, by INEGI key. */
  noteLines: ReadonlyMap<string, number>;
  /** Of whom the note needs more lines than that: what makes room while one of them is chosen, by INEGI key. */
  longNotes: ReadonlyMap<string, LongNote>;
}

/** How a note stands in the place of what is above its card: as many lines as have room there, in letters of that size. */
export interface LongNote {
  lines: number;
  size: number;
  instead: 'anios' | 'relato';
}

/** What its sheet reckons with too: letters, what is between map, number, chart and card, and the card's parts. */
export const panelMeasures = {
  px: {
    letra: 20,
    'junto-mapa': 20,
    entre: 12,
    'tras-cifra': 10,
    'ficha-arriba': 11,
    // Its bar hangs in the gap beside the map.
    'ficha-cuelga': 10,
    'ficha-raya': 8,
    'ficha-inicio': 10,
    'ficha-fin': 8,
  },
  em: { 'letras-cifra': -0.03, 'ficha-nombre': 1.35, 'ficha-fuente': 0.85 },
  ratio: { 'renglon-cifra': 0.86, 'renglon-relato': 1.15, 'ficha-renglon': 1.3, 'ficha-renglon-nombre': 1.15 },
} as const satisfies Measures;

const { px, em, ratio } = panelMeasures;
const FIGURES = [104, 96, 88, 80, 72, 64];
const TEXT = px.letra;
const TEXT_LINE = TEXT * ratio['renglon-relato'];
const CHART = { most: 134, least: 104 };
const NAME = TEXT * em['ficha-nombre'];
const LINE = TEXT * ratio['ficha-renglon'];
const CARD = {
  edges: 2 * px['ficha-arriba'],
  sides: px['ficha-raya'] + px['ficha-inicio'] + px['ficha-fin'] - px['ficha-cuelga'],
  name: NAME,
  nameLine: NAME * ratio['ficha-renglon-nombre'],
  line: LINE,
  small: LINE * em['ficha-fuente'],
};
const NOTE = { wanted: 2, most: 4 };

// Only where a note would not be whole otherwise.
const SMALLER = [18, 16];

const noteLines = (room: number) => Math.max(0, Math.min(NOTE.most, Math.floor(room / CARD.line)));

/** Number, chart and card in a column of `width` by `height`, under the heading if it stands there too. */
export function layoutPanel(
  entities: readonly Entity[],
  steps: readonly Step[],
  { width, height, heading = 0 }: Size,
): Panel {
  const stories = [
    describeStart(entities.length),
    ...steps.map((step, index) => describeStep(step, index, entities.length)),
    describeAll(steps.at(-1)?.total ?? 0, entities.length),
  ];
  const besides = (size: number) =>
    Math.max(
      ...stories.map(({ count, sentence }) => {
        const room = width - px['tras-cifra'] - measureText(String(count), 'heading', size, em['letras-cifra']);
        return countLines(sentence, 'regular', TEXT, room) * TEXT_LINE;
      }),
    );
  const figure = fitSize(FIGURES, 4 * TEXT_LINE, besides);
  const story = Math.ceil(Math.max(besides(figure), figure * ratio['renglon-cifra']));

  const inCard = (text: string, size: number = TEXT) => countLines(text, 'regular', size, width - CARD.sides);
  const factsOf = (entity: Entity) => {
    const name = countLines(entity.entidad, 'heading', CARD.name, width - CARD.sides);
    const organ = entity.organo_garante_2021 ? inCard(`Órgano garante: ${entity.organo_garante_2021}`) : 0;
    return name * CARD.nameLine + (inCard(describeEntity(entity)) + organ) * CARD.line;
  };
  const most = height - heading - story - 2 * px.entre - CARD.edges - CARD.small;
  const facts = new Map(entities.map((entity) => [entity.clave_inegi, factsOf(entity)]));
  const left = most - Math.max(...facts.values());
  const chartHeight = Math.floor(Math.max(CHART.least, Math.min(CHART.most, left - NOTE.wanted * CARD.line)));
  const lines = new Map([...facts].map(([key, taken]) => [key, noteLines(most - chartHeight - taken)]));
  const noteOf = ({ nota = '' }: Entity) =>
    noteParts(nota)
      .map((part) => ('text' in part ? part.text : `[${part.ids.map(() => '00').join(', ')}]`))
      .join('');
  const longNoteOf = (note: string, taken: number): LongNote => {
    const chart = most + px.entre - taken;
    const all = chart + story + px.entre;
    const ways = [
      ...[TEXT, SMALLER[0]!].map((size) => ({ instead: 'anios' as const, size, room: chart })),
      ...[TEXT, ...SMALLER].map((size) => ({ instead: 'relato' as const, size, room: all })),
    ].map(({ instead, size, room }) => ({ instead, size, lines: Math.floor(room / (size * ratio['ficha-renglon'])) }));
    return ways.find(({ size, lines: most }) => inCard(note, size) <= most) ?? ways.at(-1)!;
  };
  const long = entities
    .map((entity) => ({ key: entity.clave_inegi, note: noteOf(entity) }))
    .filter(({ key, note }) => inCard(note) > lines.get(key)!);
  return {
    heading,
    figure,
    story,
    chart: layoutChart(steps, width, chartHeight),
    noteLines: lines,
    longNotes: new Map(long.map(({ key, note }) => [key, longNoteOf(note, facts.get(key)!)])),
  };
}
