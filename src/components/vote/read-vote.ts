import type { z } from 'zod';
import { suggestWord } from '../../content/closest-word.ts';
import type { Place } from '../../content/content-error.ts';
import type { DataFiles } from '../../content/data-files.ts';
import { questionsSchema } from '../../content/questions-schema.ts';
import { slugify } from '../../content/slugify.ts';
import { quizWords } from '../../language/quiz-es-mx.ts';
import { readTable } from '../table/read-table.ts';
import type { VoteSpec, voteOptions } from './schema.ts';
import { OWN } from '../../vote/vote-result.ts';

type Options = z.output<typeof voteOptions>;
type At = (key: string) => Place;

const QUESTIONS = 'data/preguntas.yaml';
// Ids travel in every ballot.
const ID_LENGTH = 40;
const SOURCES = ['opciones', 'datos', 'repaso'] as const;
const OTHERS = '«opciones», «datos» (la tabla de temas) o «repaso» (el id de una pregunta)';

// Counts go by these ids, through the whole workshop.
const taken = new WeakMap<DataFiles, Set<string>>();

/** A vote with its options, wherever they stand; what is wrong has been reported. */
export function readVote(options: Options, files: DataFiles, at: At): VoteSpec | undefined {
  const { id, tipo, maximo, otra } = options;
  claim(id, files, at);
  const given = SOURCES.filter((key) => options[key] !== undefined);
  if (given.length === 0) files.report(at('id'), `la votación «${id}» no tiene opciones`, `escriba ${OTHERS}`);
  if (given.length > 1)
    files.report(at(given[1]!), `las opciones salen de «${given.join('» y de «')}»`, 'deje solo uno');
  if (given.length !== 1) return undefined;
  const read = readOptions(options, files, at);
  if (!read) return undefined;
  const { opciones } = read;
  const place = at(given[0]!);
  if (opciones.length < 2) files.report(place, 'la votación tiene una sola opción', 'agregue otra');
  const own = opciones.find(({ id }) => id === OWN);
  if (own) files.report(place, `la opción «${own.texto}» es la respuesta propia`, 'quítela y escriba «otra: true»');
  if (otra && tipo === 'orden') files.report(at('otra'), '«otra» no va con «tipo: orden»', 'quítela');
  if (maximo !== undefined && tipo !== 'varias')
    files.report(at('maximo'), `«maximo» no va con «tipo: ${tipo}»`, 'quítelo o escriba «tipo: varias»');
  if (maximo !== undefined && maximo > opciones.length)
    files.report(at('maximo'), `«maximo» es ${maximo} y hay ${opciones.length} opciones`, 'escriba menos o quítelo');
  const all = opciones.length + (otra ? 1 : 0);
  return { id, tipo, otra, maximo: tipo === 'una' ? 1 : (maximo ?? all), opciones, pregunta: read.pregunta };
}

function claim(id: string, files: DataFiles, at: At): void {
  const ids = taken.get(files) ?? new Set();
  if (ids.has(id)) files.report(at('id'), `el id «${id}» ya es de otra votación`, 'dé otro a una de las dos');
  taken.set(files, ids.add(id));
}

function readOptions({ pregunta, opciones, datos, repaso }: Options, files: DataFiles, at: At) {
  if (opciones) return { pregunta, opciones: fromWords(opciones) };
  if (datos !== undefined) {
    const topics = readTable({ datos }, files, at)?.ejes.flatMap(({ temas }) => temas);
    return topics && { pregunta, opciones: topics.map(({ id, tema }) => ({ id, texto: tema })) };
  }
  const questions = files.yaml(QUESTIONS, questionsSchema, at('repaso'))?.value;
  const question = questions?.find(({ id }) => id === repaso);
  if (questions && !question) {
    const ids = questions.map(({ id }) => id);
    files.report(at('repaso'), `no hay una pregunta «${repaso}» en «${QUESTIONS}»`, suggestWord(repaso!, ids));
  }
  const trueOrFalse = [quizWords.true, quizWords.false];
  return question && { pregunta: pregunta ?? question.pregunta, opciones: fromWords(question.opciones ?? trueOrFalse) };
}

/** Ids as people would write them; two that begin alike get a number. */
function fromWords(texts: readonly string[]): VoteSpec['opciones'] {
  const opciones: VoteSpec['opciones'] = [];
  for (const texto of texts) {
    const id = slugify(texto).slice(0, ID_LENGTH) || 'opcion';
    const alike = opciones.filter((other) => other.id.replace(/--\d+$/, '') === id).length;
    opciones.push({ id: alike > 0 ? `${id}--${alike + 1}` : id, texto });
  }
  return opciones;
}
