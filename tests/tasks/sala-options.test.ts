import { expect, it, onTestFinished } from 'vitest';
import { openLawlessBroker } from '../room/open-lawless-broker.ts';
import { fixtureSlides as slides } from '../fixture-workshop.ts';
import { runTask } from './run-task.ts';

it('npm run sala says what is wrong with a number of slips, and opens nothing', async () => {
  for (const wrong of ['0', '12x', '10-abc']) {
    const { status, stderr } = await runTask('sala', ['--boletas', wrong], { slides });
    expect(status).toBe(1);
    expect(stderr).toContain(`«${wrong}» no es un número de boletas; escriba uno del 1 al 5000`);
  }
});

it('npm run sala says what is wrong with an address for people that none of them could open', async () => {
  for (const wrong of ['http://192.168.1.20/', '192.168.1.20:9000', 'nada aquí', 'localhost', '127.0.0.1']) {
    const { status, stderr } = await runTask('sala', ['--direccion', wrong], { slides });
    expect(status).toBe(1);
    expect(stderr).toContain(`«${wrong}» no es por donde la gente llega a esta computadora`);
  }
});

it('npm run sala -- --servidor tries the broker before it opens, and opens nothing where anybody could lead', async () => {
  const { address, close } = await openLawlessBroker();
  onTestFinished(close);
  const { status, stderr, stdout } = await runTask('sala', ['--servidor', address.replace('ws://', 'ws://lider:x@')], {
    slides,
  });
  expect(status).toBe(1);
  expect(stderr).toBe(
    `El servidor ${address} deja que cualquiera mueva la lámina; póngale las reglas que dice README.md, «En línea».\n`,
  );
  expect(stdout).toBe('');
});
