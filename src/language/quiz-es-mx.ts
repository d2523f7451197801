/** Check yourself: the questions at the end of a chapter. */
export const quizWords = {
  true: 'Verdadero',
  false: 'Falso',
};
