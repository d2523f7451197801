import { z } from 'zod';
import { closestWord } from './closest-word.ts';

const entry = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'solo lleva minúsculas sin acento, cifras y guiones; cámbiela'),
  lamina: z.string(),
  pregunta: z.string().min(1),
  opciones: z.array(z.string().min(1)).optional(),
  correcta: z.number().int().optional(),
  verdadero: z.boolean().optional(),
  explicacion: z.string().min(1),
  fuentes: z.array(z.string()).default([]),
});

/** True beside one key that is no misspelling: of what may be left out and is missing, it stands in that one's place. */
const hasStranger = ({ issues }: z.core.ParsePayload) => {
  const keys = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));
  return keys.length === 1 && !closestWord(keys[0]!, Object.keys(entry.shape));
};

/** `slides/data/preguntas.yaml`: what a reader may check at the end of a chapter. */
export const questionsSchema = z.array(
  entry
    .refine(({ opciones, correcta }) => !opciones || correcta !== undefined, {
      when: hasStranger,
      path: ['correcta'],
      error: 'escriba «correcta» y el número de la opción buena',
    })
    .refine(({ opciones, verdadero }) => opciones || verdadero !== undefined, {
      when: hasStranger,
      path: ['verdadero'],
      error: 'escriba «verdadero: true» o «verdadero: false», o bien «opciones» y «correcta»',
    }),
);

export type QuestionEntry = z.infer<typeof questionsSchema>[number];
