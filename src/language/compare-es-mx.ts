const REMEDY = 'imprímalo otra vez con npm run pdf';

const whole = (text: string) => `${text}; ${REMEDY}`;

/** What an edition has otherwise than the same one printed again; what to do. */
export const compareText = {
  otherThanPrinted: (key: string, found: string, wanted: string) =>
    whole(
      found || wanted
        ? `dice «${found.slice(0, 60)}» y, recién impresa, esta edición dice «${wanted.slice(0, 60)}» (${key})`
        : `esta edición recién impresa es otra en ${key}`,
    ),
  otherTag: (found: string, wanted: string) =>
    whole(`hay una etiqueta «${found}» donde esta edición recién impresa tiene una «${wanted}»`),
  otherParts: (type: string) => whole(`una etiqueta «${type}» no tiene las partes que en esta edición recién impresa`),
  otherPlace: (type: string) =>
    whole(`lo que lleva una etiqueta «${type}» no se ve donde se ve en esta edición recién impresa`),
  otherDrawing: whole('se ve de otro modo que en esta edición recién impresa'),
  otherCount: (found: number, wanted: number) =>
    whole(`tiene ${found} enlaces y campos y, recién impresa, esta edición tiene ${wanted} (/Annots)`),
};
