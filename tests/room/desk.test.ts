import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type DeskOptions, openDesk } from '../../src/room/desk.ts';
import { receiptOf } from '../../src/vote/receipt-of.ts';
import type { Poll, VotesTold } from '../../src/vote/vote-result.ts';

const poll: Poll = { pregunta: 'huerto', opciones: ['agua', 'tierra'], tipo: 'una', maximo: 1, otra: false };
const other: Poll = { ...poll, pregunta: 'patio' };

/** A desk, with what it has told the room and kept; `pass` lets the time of its waits go by. */
function deskFor(kept: string | null = null, more: Partial<DeskOptions> = {}) {
  const told: [topic: string, said: unknown][] = [];
  const tasks: (() => void)[] = [];
  const store = { text: kept };
  let now = 0;
  const desk = openDesk({
    name: 'mesa1',
    polls: [poll, other],
    kept,
    keep(text, then) {
      store.text = text;
      then(true);
    },
    tell: (topic, said) => void told.push([topic, structuredClone(said)]),
    onChange() {},
    now: () => now,
    later: (task) => void tasks.push(task),
    ...more,
  });
  const pass = (ms = 0) => {
    now += ms;
    for (const task of tasks.splice(0)) task();
  };
  const last = (topic: string) => told.findLast(([each]) => each === topic)?.[1];
  const results = () => last('resultados') as VotesTold;
  const vote = (dispositivo: string, choice: string[], counter = 1, conteo = 1) =>
    desk.hear('voto', { dispositivo, pregunta: 'huerto', conteo, counter, choice });
  return { desk, told, last, results, pass, vote, store };
}

it('a vote is counted while it is open, its shares told only once they are shown', () => {
  const { desk, results, pass, vote } = deskFor();
  vote('aparato1', ['agua']);
  desk.order({ orden: 'abrir', pregunta: 'huerto' });
  vote('aparato1', ['agua']);
  vote('aparato2', ['tierra']);
  vote('aparato1', ['tierra'], 2);
  pass();
  expect(results().votaciones).toEqual({ huerto: { conteo: 1, estado: 'abierta', dispositivos: 2 } });
  desk.order({ orden: 'cerrar', pregunta: 'huerto' });
  vote('aparato3', ['agua']);
  pass();
  expect(results().votaciones).toEqual({ huerto: { conteo: 1, estado: 'cerrada', dispositivos: 2 } });
  desk.order({ orden: 'mostrar', pregunta: 'huerto' });
  expect(results().votaciones.huerto).toMatchObject({ dispositivos: 2, votos: { agua: 0, tierra: 2 } });
});

it('each ballot that is kept is receipted once, however many come at a time', () => {
  const { desk, told, pass, vote } = deskFor();
  desk.order({ orden: 'abrir', pregunta: 'huerto' });
  const devices = Array.from({ length: 250 }, (_, index) => `aparato${index}`);
  for (const device of devices) vote(device, ['agua']);
  for (let turn = 0; turn < 4; turn++) pass();
  const receipts = told.flatMap(([, said]) => (said as { acuses?: string[] }).acuses ?? []);
  expect(receipts.sort()).toEqual(
    devices.map((device) => receiptOf(device, { pregunta: 'huerto', conteo: 1, counter: 1 })).sort(),
  );
  expect(JSON.stringify(told).length / told.length).toBeLessThan(1000);
});

it('a desk that is opened again knows every ballot that was receipted, and the questions', () => {
  const first = deskFor();
  first.desk.order({ orden: 'abrir', pregunta: 'huerto' });
  first.vote('aparato1', ['agua']);
  first.desk.hear('duda', { dispositivo: 'aparato1', id: 'd1', texto: '¿Y el riego?' });
  first.pass();
  first.desk.order({ orden: 'aprobar', duda: 'd1' });
  const { desk, last, results, vote, pass } = deskFor(first.store.text, { name: 'mesa2' });
  expect(results()).toMatchObject({ mesa: 'mesa2', votaciones: { huerto: { estado: 'abierta', dispositivos: 1 } } });
  expect(last('dudas')).toMatchObject({ mesa: 'mesa2', aprobadas: [{ id: 'd1', texto: '¿Y el riego?' }] });
  vote('aparato1', ['agua']);
  pass();
  expect(desk.view().votaciones[0]!.resultado).toMatchObject({ dispositivos: 1, votos: { agua: 1 } });
});

it('of two windows that count neither loses what the other has heard, and phones take them for one', () => {
  const one = deskFor();
  one.desk.order({ orden: 'abrir', pregunta: 'huerto' });
  const other = deskFor(one.store.text, { name: 'mesa2' });
  one.desk.merge(other.store.text);
  // The one is out of the room for a while.
  other.vote('aparato1', ['agua']);
  other.vote('aparato2', ['agua']);
  other.desk.hear('duda', { dispositivo: 'aparato2', id: 'd1', texto: '¿Y el riego?' });
  other.pass();
  one.vote('aparato2', ['tierra'], 2);
  one.pass();
  one.desk.merge(other.store.text);
  other.desk.merge(one.store.text);
  for (const { desk, results } of [one, other]) {
    desk.order({ orden: 'mostrar', pregunta: 'huerto' });
    expect(results()).toMatchObject({ mesa: 'mesa2', votaciones: { huerto: { votos: { agua: 1, tierra: 1 } } } });
    expect(desk.view().dudas).toHaveLength(1);
  }
  one.desk.order({ orden: 'otra-vez', pregunta: 'huerto' });
  other.desk.merge(one.store.text);
  one.desk.merge(other.store.text);
  one.desk.merge(null);
  for (const { desk } of [one, other])
    expect(desk.view().votaciones[0]!.resultado).toMatchObject({ conteo: 2, estado: 'abierta', dispositivos: 0 });
});

it('voting again begins at nothing, and what comes late for the count before is no vote', () => {
  const { desk, vote, pass } = deskFor();
  desk.order({ orden: 'abrir', pregunta: 'huerto' });
  vote('aparato1', ['agua']);
  desk.order({ orden: 'otra-vez', pregunta: 'huerto' });
  vote('aparato1', ['agua']);
  vote('aparato2', ['tierra'], 1, 2);
  pass();
  expect(desk.view().votaciones[0]!.resultado).toMatchObject({ conteo: 2, votos: { agua: 0, tierra: 1 } });
});

it('opening or showing a vote closes the one that was open: the room hears of each, and that every ballot was counted', () => {
  const { desk, told, results, pass, vote } = deskFor();
  desk.order({ orden: 'abrir', pregunta: 'huerto' });
  for (let device = 0; device < 150; device++) vote(`aparato${device}`, ['agua']);
  desk.order({ orden: 'abrir', pregunta: 'patio' });
  expect(results().votaciones).toMatchObject({
    huerto: { estado: 'cerrada', dispositivos: 150 },
    patio: { estado: 'abierta' },
  });
  pass();
  expect(told.flatMap(([, said]) => (said as Partial<VotesTold>).acuses ?? [])).toHaveLength(150);
  desk.order({ orden: 'mostrar', pregunta: 'huerto' });
  expect(results().votaciones).toMatchObject({
    huerto: { estado: 'mostrada', votos: { agua: 150, tierra: 0 } },
    patio: { estado: 'cerrada' },
  });
});

it('whoever comes late hears of each vote that was shown before', () => {
  const { desk, results, vote } = deskFor();
  desk.order({ orden: 'abrir', pregunta: 'huerto' });
  vote('aparato1', ['agua']);
  desk.order({ orden: 'mostrar', pregunta: 'huerto' });
  desk.order({ orden: 'abrir', pregunta: 'patio' });
  expect(results().votaciones.huerto).toMatchObject({ estado: 'mostrada', votos: { agua: 1, tierra: 0 } });
});

it('a phone that asks of a vote that is closed is told whether its own was counted, and counts for nothing by that', () => {
  const { desk, results, pass, vote } = deskFor();
  desk.order({ orden: 'abrir', pregunta: 'huerto' });
  vote('aparato1', ['agua']);
  desk.order({ orden: 'cerrar', pregunta: 'huerto' });
  pass();
  vote('aparato1', ['agua']);
  vote('aparato1', ['tierra'], 2);
  vote('aparato2', ['tierra']);
  pass();
  const receipt = (device: string, counter = 1) => receiptOf(device, { pregunta: 'huerto', conteo: 1, counter });
  expect(results().acuses).toEqual([receipt('aparato1'), `!${receipt('aparato1', 2)}`, `!${receipt('aparato2')}`]);
  expect(desk.view().votaciones[0]!.resultado).toMatchObject({ votos: { agua: 1, tierra: 0 } });
});

it('tells of a hundred votes no more than a broker takes, the newest first', () => {
  const polls = Array.from({ length: 100 }, (_, n) => ({ ...poll, pregunta: `una-pregunta-${n}` }));
  const { desk, results } = deskFor(null, { polls });
  for (const { pregunta } of polls) desk.order({ orden: 'mostrar', pregunta });
  expect(JSON.stringify(results()).length).toBeLessThan(10_000);
  expect(Object.keys(results().votaciones)[0]).toBe('una-pregunta-99');
});

it('a question is told to nobody before it is approved; what is put aside is taken back', () => {
  const { desk, last, pass } = deskFor();
  desk.hear('duda', { dispositivo: 'aparato1', id: 'd1', texto: '  ¿Quién\u0000 riega?\n ' });
  desk.hear('duda', { dispositivo: 'aparato1', id: 'd1', texto: 'la misma otra vez' });
  desk.hear('duda', { dispositivo: 'aparato1', id: 'd2', texto: 'x'.repeat(281) });
  desk.hear('duda', { dispositivo: 'aparato1', id: 'd3', texto: ' ' });
  pass();
  expect(last('dudas')).toMatchObject({ aprobadas: [] });
  expect(desk.view().dudas).toEqual([{ id: 'd1', texto: '¿Quién riega?', estado: 'nueva' }]);
  desk.order({ orden: 'aprobar', duda: 'd1' });
  expect(last('dudas')).toMatchObject({ aprobadas: [{ id: 'd1', texto: '¿Quién riega?' }] });
  desk.order({ orden: 'apartar', duda: 'd1' });
  expect(last('dudas')).toMatchObject({ aprobadas: [] });
});

it('counts devices that were heard of lately, and tells nobody their names', () => {
  const { desk, pass, told } = deskFor();
  desk.hear('aqui', { dispositivo: 'secreto1' });
  pass(100_000);
  desk.hear('aqui', { dispositivo: 'secreto2' });
  expect(desk.view().dispositivos).toBe(2);
  pass(60_000);
  expect(desk.view().dispositivos).toBe(1);
  expect(JSON.stringify([told, desk.view()])).not.toContain('secreto');
});

it('anything at all that a device says changes no more than its own vote, and breaks nothing', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('voto', 'duda', 'aqui', 'estado' as const), fc.anything())),
      (said) => {
        const { desk, vote, pass, results } = deskFor();
        desk.order({ orden: 'abrir', pregunta: 'huerto' });
        vote('aparato1', ['agua']);
        for (const [topic, value] of said) desk.hear(topic as never, value);
        pass();
        desk.order({ orden: 'mostrar', pregunta: 'huerto' });
        expect(results().votaciones.huerto).toMatchObject({ votos: { agua: 1, tierra: 0 } });
      },
    ),
  );
});

it('what people wrote for an answer is for those who lead: the room hears how many', () => {
  const { desk, results, pass } = deskFor(null, { polls: [{ ...poll, otra: true }] });
  desk.order({ orden: 'abrir', pregunta: 'huerto' });
  const ballot = { pregunta: 'huerto', conteo: 1, counter: 1, choice: [], otra: 'Palabras de alguien' };
  desk.hear('voto', { ...ballot, dispositivo: 'aparato1' });
  pass();
  desk.order({ orden: 'mostrar', pregunta: 'huerto' });
  expect(results().votaciones.huerto).toMatchObject({ votos: { agua: 0, otra: 1 } });
  expect(JSON.stringify(results())).not.toContain('Palabras');
  expect(desk.view().votaciones[0]!.resultado!.otras).toEqual(['Palabras de alguien']);
});

it('takes no more of one device than ten words at once and two a second, and of another all the same', () => {
  const { desk, pass, vote, results } = deskFor();
  desk.order({ orden: 'abrir', pregunta: 'huerto' });
  for (let n = 1; n <= 50; n++) vote('aparato1', [n <= 10 ? 'agua' : 'tierra'], n);
  vote('aparato2', ['tierra']);
  pass();
  desk.order({ orden: 'mostrar', pregunta: 'huerto' });
  expect(results().votaciones.huerto).toMatchObject({ votos: { agua: 1, tierra: 1 } });
  desk.order({ orden: 'abrir', pregunta: 'huerto' });
  pass(1000);
  vote('aparato1', ['tierra'], 51);
  desk.order({ orden: 'mostrar', pregunta: 'huerto' });
  expect(results().votaciones.huerto).toMatchObject({ votos: { agua: 0, tierra: 2 } });
});

it('says whether what is counted would outlive a reload, before the first vote and when that ends', () => {
  let isFull = false;
  const { desk } = deskFor(null, { keep: (_text, then) => then(!isFull) });
  expect(desk.view().guardado).toBe(true);
  isFull = true;
  desk.order({ orden: 'abrir', pregunta: 'huerto' });
  expect(desk.view().guardado).toBe(false);
  expect(deskFor(null, { keep: (_text, then) => then(false) }).desk.view().guardado).toBe(false);
});

it('with slips of paper counts a vote once a slip, from the device that used it first, and says so to others', () => {
  const { desk, told, pass, results } = deskFor(null, { slips: new Set(['ABCD2345', 'EFGH6789']) });
  desk.order({ orden: 'abrir', pregunta: 'huerto' });
  let counter = 0;
  const say = (dispositivo: string, boleta: unknown, choice: string) => {
    counter += 1;
    desk.hear('voto', { dispositivo, pregunta: 'huerto', conteo: 1, counter, choice: [choice], boleta });
    pass();
    const receipt = receiptOf(dispositivo, { pregunta: 'huerto', conteo: 1, counter });
    const { acuses } = results();
    return acuses.includes(receipt) ? 'counted' : acuses.includes(`-${receipt}`) ? 'refused' : 'nothing';
  };
  expect(say('aparato1', 'abcd-2345', 'agua')).toBe('counted');
  expect(say('aparato2', 'ABCD2345', 'tierra')).toBe('refused');
  for (const wrong of ['ABCD2346', '', undefined, ['ABCD2345', 'x'], '__proto__'])
    expect(say('aparato2', wrong, 'tierra')).toBe('refused');
  expect(say('aparato1', ' ABCD 2345 ', 'tierra')).toBe('counted');
  // Two people with one phone.
  expect(say('aparato1', 'EFGH6789', 'agua')).toBe('counted');
  desk.order({ orden: 'mostrar', pregunta: 'huerto' });
  expect(results().votaciones.huerto).toMatchObject({ boletas: true, dispositivos: 2, votos: { agua: 1, tierra: 1 } });
  expect(JSON.stringify([told, desk.view()])).not.toContain('ABCD2345');
});

it('knows which device used a slip after it was loaded again', () => {
  const slips = new Set(['ABCD2345']);
  const first = deskFor(null, { slips });
  first.desk.order({ orden: 'abrir', pregunta: 'huerto' });
  const vote = { pregunta: 'huerto', conteo: 1, counter: 1, choice: ['agua'], boleta: 'ABCD2345' };
  first.desk.hear('voto', { ...vote, dispositivo: 'aparato1' });
  first.pass();
  const { desk, pass, results } = deskFor(first.store.text, { slips });
  desk.hear('voto', { ...vote, dispositivo: 'aparato2', counter: 9, choice: ['tierra'] });
  pass();
  desk.order({ orden: 'mostrar', pregunta: 'huerto' });
  expect(results().votaciones.huerto).toMatchObject({ dispositivos: 1, votos: { agua: 1, tierra: 0 } });
});

it('lets nobody who guesses codes keep the receipts of others waiting', () => {
  const { desk, told, pass } = deskFor(null, { slips: new Set(['ABCD2345']) });
  desk.order({ orden: 'abrir', pregunta: 'huerto' });
  const vote = { pregunta: 'huerto', conteo: 1, counter: 1, choice: ['agua'] };
  for (let n = 0; n < 2000; n++) desk.hear('voto', { ...vote, dispositivo: `x${n}`, boleta: `AAAA${n}` });
  desk.hear('voto', { ...vote, dispositivo: 'aparato1', boleta: 'ABCD2345' });
  pass();
  pass();
  expect(told.flatMap(([, said]) => (said as { acuses?: string[] }).acuses ?? [])).toContain(
    receiptOf('aparato1', { pregunta: 'huerto', conteo: 1, counter: 1 }),
  );
});

it('each question that is kept is receipted whenever it comes, and what is too much is refused', () => {
  const { desk, last, pass } = deskFor();
  const ask = (id: string, dispositivo = 'aparato1') => {
    desk.hear('duda', { dispositivo, id, texto: '¿Quién riega?' });
    pass(1000);
    return (last('dudas') as { acuses: string[] }).acuses;
  };
  for (let n = 0; n < 10; n++) expect(ask(`d${n}`)).toEqual([`d${n}`]);
  expect(ask('d10')).toEqual(['-d10']);
  expect(ask('d3')).toEqual(['d3']);
  expect(ask('d11', 'aparato2')).toEqual(['d11']);
  expect(desk.view().dudas).toHaveLength(11);
});

it('a ballot and a question are receipted once they are on the disk, and not before', () => {
  const waiting: (() => void)[] = [];
  const { desk, last, results, pass, vote } = deskFor(null, {
    keep: (_text, then) => void waiting.push(() => then(true)),
  });
  const write = () => {
    for (const done of waiting.splice(0)) done();
  };
  desk.order({ orden: 'abrir', pregunta: 'huerto' });
  write();
  vote('aparato1', ['agua']);
  desk.hear('duda', { dispositivo: 'aparato1', id: 'd1', texto: '¿Quién riega?' });
  pass();
  // Heard while the ones before are being written.
  vote('aparato2', ['agua']);
  desk.order({ orden: 'abrir', pregunta: 'huerto' });
  expect([results().acuses, last('dudas')]).toMatchObject([[], { acuses: [] }]);
  waiting.shift()!();
  expect([results().acuses, last('dudas')]).toMatchObject([[expect.any(String)], { acuses: ['d1'] }]);
  waiting.shift()!();
  expect(results().acuses).toEqual([receiptOf('aparato2', { pregunta: 'huerto', conteo: 1, counter: 1 })]);
});

it('hundreds of receipts wait for one writing to the disk, and not each message of them for another', () => {
  const writing: (() => void)[] = [];
  const { desk, told, pass, vote } = deskFor(null, {
    keep: (_text, then) => void writing.push(() => then(true)),
  });
  const written = () => {
    for (const then of writing.splice(0)) then();
  };
  desk.order({ orden: 'abrir', pregunta: 'huerto' });
  written();
  for (let n = 0; n < 350; n++) vote(`aparato${n}`, ['agua']);
  pass();
  written();
  for (let n = 0; n < 5; n++) pass();
  expect(told.flatMap(([, said]) => (said as Partial<VotesTold>).acuses ?? [])).toHaveLength(350);
});
