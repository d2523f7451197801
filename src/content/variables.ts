import { formatDate } from '../language/format-date.ts';
import { parsePartialDate } from './dates.ts';
import type { TallerConfig } from './taller-schema.ts';

/** What an editor may write between `{{` and `}}`, filled from taller.yaml. */
export function variablesOf(config: TallerConfig): Record<string, string> {
  return {
    titulo: config.titulo,
    estado: config.estado,
    // Asked for seldom, and slow to write.
    get fecha() {
      return formatDate(parsePartialDate(config.fecha)!, config.idioma);
    },
    convoca: config.convoca.nombre,
    siglas: config.convoca.siglas,
  };
}
