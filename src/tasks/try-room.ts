import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { CrowdReport } from './simulate-crowd.ts';

/** Lets so many simulated phones into a room of this machine, and prints what they saw; false if one of them missed something. */
export async function tryRoom(port: number, key: string, count: number): Promise<boolean> {
  console.log(`\n  Prueba con ${count} teléfonos simulados en esta computadora…\n`);
  const child = fork(join(import.meta.dirname, 'run.mjs'), ['simulate-crowd'], {
    env: { ...process.env, SALA_ADDRESS: `ws://localhost:${port}/mqtt`, SALA_KEY: key, SALA_COUNT: String(count) },
  });
  const ended = once(child, 'exit').then(() => []);
  const [report] = (await Promise.race([once(child, 'message'), ended])) as [CrowdReport?];
  if (!report) {
    console.log('  Los teléfonos simulados se detuvieron antes de terminar; escriba otra vez la orden.\n');
    return false;
  }
  const { inside, seconds, changes, votes } = report;
  const isWhole = inside === count && changes.heard === count && votes.counted === count;
  console.log(`  Entraron: ${inside} de ${count}, en ${seconds.toFixed(1)} s.`);
  console.log(
    `  Cambios de lámina: los vieron ${changes.heard}; la mitad en ${round(changes.half)} ms, casi todos (99 %) en ${round(changes.most)} ms.`,
  );
  console.log(
    `  Votos en dos segundos: se contaron ${votes.counted}; el que más tardó (99 %), ${round(votes.slowest)} ms.`,
  );
  console.log(
    isWhole
      ? '\n  Esta computadora basta. El wifi solo se prueba con teléfonos de verdad, en el lugar.\n'
      : '\n  No bastó: cierre otros programas de esta computadora y pruebe otra vez, o con menos teléfonos.\n',
  );
  return isWhole;
}

const round = (value: number) => (Number.isNaN(value) ? '—' : Math.ceil(value).toLocaleString('es-MX'));
