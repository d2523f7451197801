import type { Timeline } from '../../../src/components/timeline/schema.ts';
import { randomFrom } from '../../random-from.ts';

const WORDS = `Institucionalización Corresponsabilidad Transparencia Anticorrupción Ayuntamiento Telecomunicaciones
  Declaratoria Secretariado Cocreación Descentralización Profesionalización Interoperabilidad Rendición Cuentas Foro Ley
  Plan Red de la con y San Juan Michoacán Aguascalientes Constitucionalidad Electroencefalografista`.split(/\s+/);

/** A valid timeline of 3 to 40 items with long words, dates of every precision, and days on which much happens at once. */
export function randomTimeline(seed: number): Timeline {
  const random = randomFrom(seed);
  const below = (count: number) => Math.floor(random() * count);
  const pick = <T>(list: readonly T[]) => list[below(list.length)]!;
  const first = 1990 + below(25);
  const last = first + below(14);
  const busy = first + below(last - first + 1);
  const words = (most: number) => Array.from({ length: 1 + below(most) }, () => pick(WORDS)).join(' ');
  const two = (number: number) => String(number).padStart(2, '0');
  const year = () => (random() < 0.4 ? busy : first + below(last - first + 1));
  const day = () => `${year()}-${two(1 + below(12))}-${two(1 + below(28))}`;
  const date = () => pick([day, day, day, () => day().slice(0, 7), () => String(year())])();
  const interval = () => {
    const [from, to] = [day(), day()].sort();
    return `${from}/${to}`;
  };
  const carriles = Array.from({ length: 1 + below(4) }, (_, index) => ({
    id: `carril-${index}`,
    titulo: pick(WORDS).slice(0, 14),
  }));
  const item = (index: number) => ({
    id: `hecho-${index}`,
    carril: pick(carriles).id,
    titulo: words(3),
    detalle: random() < 0.6 ? words(3) : undefined,
    texto: words(20),
    lamina: random() < 0.2 ? words(8) : undefined,
    fuentes: [],
  });
  const count = 3 + below(38);
  const periods = below(Math.min(8, count));
  const middle = Math.floor((first + last) / 2);
  return {
    titulo: words(5),
    desde: String(first),
    hasta: String(last),
    carriles,
    epocas: [
      { id: 'una', titulo: words(3), desde: String(first), hasta: String(middle), texto: words(20) },
      ...(middle < last
        ? [{ id: 'otra', titulo: words(3), desde: String(middle + 1), hasta: String(last), texto: words(20) }]
        : []),
    ],
    periodos: Array.from({ length: periods }, (_, index) => ({
      ...item(index),
      fecha: interval(),
      aproximada: random() < 0.3,
    })),
    eventos: Array.from({ length: count - periods }, (_, index) => ({
      ...item(periods + index),
      fecha: random() < 0.2 ? interval() : date(),
      cantidad: random() < 0.2 ? 1 + below(32) : undefined,
      destacado: random() < 0.1,
    })),
  };
}
