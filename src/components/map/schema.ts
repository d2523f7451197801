import { z } from 'zod';
import { codeCell, dayCell, flagCell, sourceCell, textCell, wordCell, yearCell } from '../../content/sheet-cells.ts';

export const mapOptions = z.strictObject({ datos: z.string() });

// A cell may have lines of its own.
const name = z
  .string()
  .min(1)
  .transform((text) => text.replace(/\s+/g, ' '));

/** A row of `data/estados.csv`: one of the 32 entities and what is known of its local exercise. */
export const entitySchema = z.strictObject({
  clave_inegi: codeCell(2, 'no es una clave del INEGI; escriba dos cifras, como 05'),
  entidad: name,
  nombre_oficial: name,
  participa_en_lamina: flagCell,
  anio: yearCell,
  fecha_declaratoria: dayCell,
  fuente_id: sourceCell,
  confianza: wordCell(['alta', 'media', 'baja']),
  organo_garante_2021: textCell,
  organo_fuente_id: sourceCell,
  nota: textCell,
});

export type Entity = z.infer<typeof entitySchema>;
