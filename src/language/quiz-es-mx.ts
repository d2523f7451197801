/** Check yourself: the questions at the end of a chapter. */
export const quizWords = {
  true: 'Verdadero',
  false: 'Falso',
  title: 'Compruebe lo aprendido',
  titleOf: (chapter: string) => `Compruebe lo aprendido: ${chapter}`,
  check: 'Comprobar',
  again: 'Intentar de nuevo',
  restart: 'Contestar otra vez este capítulo',
  seeAnswer: 'Ver la respuesta',
  chooseFirst: 'Elija primero una respuesta.',
  right: 'Correcto.',
  wrong: (answer: string) => `No es esa. La respuesta es «${answer}».`,
  answer: (answer: string) => `«${answer}».`,
  rightMark: 'respuesta correcta',
  wrongMark: 'la que usted eligió',
  toSlide: (slide: string) => `Ver la lámina «${slide}»`,
  score: (right: number, answered: number, total: number) => {
    if (answered === 0) return total === 1 ? 'Una pregunta por contestar.' : `${total} preguntas por contestar.`;
    const left = total - answered;
    const done = right === 1 ? '1 correcta' : `${right} correctas`;
    return `${done} de ${answered}${left > 0 ? `; ${left === 1 ? 'queda 1' : `quedan ${left}`} por contestar` : ''}.`;
  },
  restarted: 'Respuestas de este capítulo borradas. Puede contestar otra vez.',
  total: (score: string) => `Preguntas de todo el taller: ${score}`,
  notKept: 'Este navegador no guardó su respuesta; cuenta hasta que cierre la página.',
};
