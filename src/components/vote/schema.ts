import { z } from 'zod';
import { KINDS } from '../../vote/vote-result.ts';

/** A vote as an editor writes it. Its options are written out, the topics of a table, or the answers of a question. */
export const voteOptions = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'solo lleva minúsculas sin acento, cifras y guiones; cámbielo'),
  pregunta: z.string().min(1).optional(),
  opciones: z.array(z.string().min(1)).optional(),
  datos: z.string().optional(),
  repaso: z.string().optional(),
  tipo: z.enum(KINDS).default('una'),
  maximo: z.number().int().min(2).optional(),
  otra: z.boolean().default(false),
});

export interface VoteSpec {
  id: string;
  /** None where the title of its slide asks it. */
  pregunta: string | undefined;
  opciones: { id: string; texto: string }[];
  tipo: (typeof KINDS)[number];
  /** How many may be chosen. */
  maximo: number;
  /** Whether one may give an answer of one's own. */
  otra: boolean;
}
