import { quizWords } from '../language/quiz-es-mx.ts';
import type { Place } from './content-error.ts';
import type { DataFiles } from './data-files.ts';
import type { Question } from './model.ts';
import { type QuestionEntry, questionsSchema } from './questions-schema.ts';

const FEWEST = 3;
const MOST = 4;

/** The questions of `path`, true or false as two options; what is wrong has been reported. */
export function readQuestions(
  path: string,
  files: DataFiles,
  checkSlide: (id: string, at: Place) => void,
  shownAs: string,
): Question[] {
  const placed = files.yaml(path, questionsSchema, { file: `${shownAs}/${path}`, line: 1, column: 1 });
  if (!placed) return [];
  const { value, placeOf } = placed;
  const taken = new Set<string>();
  return value.map((entry, index) => {
    const { id, lamina, pregunta, explicacion, fuentes } = entry;
    if (taken.has(id))
      files.report(placeOf([index, 'id']), `el id «${id}» está dos veces`, 'dé otro a una de las dos preguntas');
    taken.add(id);
    checkSlide(lamina, placeOf([index, 'lamina']));
    for (const [n, source] of fuentes.entries()) files.checkSources([source], placeOf([index, 'fuentes', n]));
    const answers = readAnswers(entry, (key, problem, remedy) =>
      files.report(placeOf([index, ...key]), problem, remedy),
    );
    return { id, slide: lamina, text: pregunta, ...answers, explanation: explicacion, sources: fuentes };
  });
}

type Tell = (path: readonly PropertyKey[], problem: string, remedy: string) => void;

function readAnswers({ opciones, correcta, verdadero }: QuestionEntry, tell: Tell) {
  if (verdadero !== undefined) {
    if (opciones) tell(['opciones'], 'la pregunta tiene «opciones» y «verdadero»', 'deje solo uno de los dos');
    if (correcta !== undefined) tell(['correcta'], '«correcta» no va con «verdadero»', 'quítela');
    return { options: [quizWords.true, quizWords.false], right: verdadero ? 0 : 1 };
  }
  if (!opciones) {
    tell([], 'la pregunta no tiene respuestas', 'agregue «opciones» y «correcta», o «verdadero»');
    return { options: [], right: 0 };
  }
  if (opciones.length < FEWEST || opciones.length > MOST) {
    const count = opciones.length === 1 ? 'una opción' : `${opciones.length} opciones`;
    tell(['opciones'], `la pregunta tiene ${count}`, 'escriba tres o cuatro');
  }
  for (const [n, option] of opciones.entries()) {
    if (opciones.indexOf(option) < n) tell(['opciones', n], `la opción «${option}» está dos veces`, 'deje solo una');
  }
  if (correcta === undefined) tell([], 'falta la clave «correcta»', 'escriba el número de la opción buena');
  else if (opciones.length > 0 && (correcta < 1 || correcta > opciones.length)) {
    tell(['correcta'], `no hay opción ${correcta}`, `escriba un número del 1 al ${opciones.length}`);
  }
  return { options: opciones, right: (correcta ?? 1) - 1 };
}
