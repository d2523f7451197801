import { z } from 'zod';
import { countdown } from '../../src/components/countdown/countdown.ts';
import type { ComponentDefinition } from '../../src/content/data-files.ts';

const optionsSchema = z.strictObject({ datos: z.string(), desde: z.number().int().optional() });

const listSchema = z.strictObject({
  titulo: z.string(),
  puntos: z.array(z.strictObject({ nombre: z.string(), fuentes: z.array(z.string()).default([]) })).default([]),
});

const rowSchema = z.strictObject({
  clave: z.string().regex(/^\d{2}$/, 'no es una clave; escriba dos cifras'),
  nombre: z.string(),
});

type Options = z.output<typeof optionsSchema>;

/** A component that reads YAML, as the real ones do. */
const list: ComponentDefinition<Options, z.output<typeof listSchema>> = {
  name: 'lista-de-puntos',
  options: optionsSchema,
  read({ datos }, files, at) {
    const placed = files.yaml(datos, listSchema, at('datos'));
    if (!placed) return undefined;
    for (const [index, { fuentes }] of placed.value.puntos.entries()) {
      files.checkSources(fuentes, placed.placeOf(['puntos', index, 'fuentes']));
    }
    return placed.value;
  },
  cites: ({ puntos }) => puntos.flatMap(({ fuentes }) => fuentes),
};

/** A component that reads CSV. */
const table: ComponentDefinition<Options, string[]> = {
  name: 'tabla-de-claves',
  options: optionsSchema,
  read: ({ datos }, files, at) => files.csv(datos, rowSchema, at('datos'))?.rows.map(({ value }) => value.nombre),
  cites: () => [],
};

// As in the registry, each component is used only with what it has read itself.
// biome-ignore lint/suspicious/noExplicitAny: the types meet again inside each component
export const testComponents: ComponentDefinition<any, any>[] = [list, table, countdown];
