/** Paper that can be printed on, with what a style sheet has to know of it. */
export const PAPERS = {
  carta: '@page { size: letter portrait } :root { --hoja-alto: 279.4mm }',
  a4: '@page { size: A4 portrait } :root { --hoja-alto: 297mm }',
} as const;

export type Paper = keyof typeof PAPERS;
