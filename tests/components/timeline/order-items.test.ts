import { describe, expect, it } from 'vitest';
import { orderItems } from '../../../src/components/timeline/order-items.ts';
import type { Timeline } from '../../../src/components/timeline/schema.ts';

const event = (id: string, fecha: string) => ({ id, carril: 'a', titulo: id, fecha, texto: id, fuentes: [] });
const era = (id: string, desde: string, hasta: string) => ({ id, titulo: id, desde, hasta, texto: id });
const spec: Timeline = {
  titulo: 'Orden',
  desde: '2011',
  hasta: '2022',
  carriles: [{ id: 'a', titulo: 'A' }],
  epocas: [era('antes', '2011', '2014'), era('luego', '2015', '2018'), era('hoy', '2019', '2022')],
  periodos: [event('plan', '2013/2015')],
  eventos: [
    event('intervalo', '2017-09/2021-03'),
    event('dia', '2015-03-09'),
    event('anio', '2015'),
    event('mes', '2015-01'),
    event('primer-dia', '2015-01-01'),
  ],
};
const items = orderItems(spec);

describe('orderItems(spec)', () => {
  it('orderItems(spec) sorts by first day, and what is dated more exactly before what is dated less', () => {
    expect(items.map(({ id }) => id)).toEqual(['plan', 'primer-dia', 'mes', 'anio', 'dia', 'intervalo']);
    expect(items.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('orderItems(spec) gives an item to the era in which it begins', () => {
    expect(items.map(({ era }) => era)).toEqual(['antes', 'luego', 'luego', 'luego', 'luego', 'luego']);
    expect(items.at(-1)!.eras).toEqual(['luego']);
  });

  it('orderItems(spec) lights a period in every era in which it was in force', () => {
    expect(items[0]!.eras).toEqual(['antes', 'luego']);
  });

  it('orderItems(spec) draws dashed what has an interval or approximate limits', () => {
    expect(items.filter(({ dashed }) => dashed).map(({ id }) => id)).toEqual(['intervalo']);
    const about = orderItems({ ...spec, periodos: [{ ...spec.periodos[0]!, aproximada: true }] });
    expect(about[0]!.dashed).toBe(true);
  });
});
