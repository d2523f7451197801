import { pdfText } from '../../language/pdf-es-mx.ts';
import { EDITIONS, type Edition, slidesPerPage } from './edition.ts';

/** The options of `npm run pdf` that say what to print, as they were given. */
export interface Asked {
  solo?: string | undefined;
  hoja?: string | undefined;
  grande?: boolean | undefined;
  formulario?: boolean | undefined;
  pasos?: boolean | undefined;
  papel?: string | undefined;
  publicar?: boolean | undefined;
}

/** The editions that are asked for; a sentence for what makes no sense, with its remedy. */
export function chooseEditions(asked: Asked): Edition[] | string {
  const { solo, hoja, grande, formulario, pasos, papel, publicar } = asked;
  const say = pdfText.refused;
  if (hoja !== undefined && hoja !== '3' && hoja !== '6') return say.handout(hoja);
  if (papel !== undefined && papel !== 'carta' && papel !== 'a4') return say.paper(papel);
  if (solo !== undefined && !EDITIONS.some((edition) => edition === solo)) return say.only(solo);
  const others: Edition[] = [];
  if (hoja) others.push(`hoja-${hoja}`);
  if (grande) others.push('letra-grande');
  if (formulario) others.push('cuaderno-formulario');
  if (others.length > 0 && solo !== undefined) return say.onlyBeside(solo);
  if (others.length > 0 && publicar) return say.published;
  const editions = others.length > 0 ? others : EDITIONS.filter((edition) => solo === undefined || edition === solo);
  if (pasos && !editions.some(slidesPerPage)) return say.steps;
  if (papel !== undefined && editions.every((edition) => edition === 'diapositivas')) return say.noPaper;
  return editions;
}
