import fc from 'fast-check';
import mqtt from 'mqtt-packet';
import { expect, it } from 'vitest';
import {
  encodeConnect,
  encodeDisconnect,
  encodePing,
  encodePublish,
  encodeSubscribe,
  type Packet,
  packetReader,
} from '../../src/room/packets.ts';

/** What another implementation reads in these bytes. */
function oracle(bytes: Uint8Array): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  const parser = mqtt.parser({ protocolVersion: 4 });
  parser.on('packet', (packet) => found.push(packet as never));
  parser.on('error', (error) => {
    throw error;
  });
  parser.parse(Buffer.from(bytes));
  return found;
}

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
const id = fc.integer({ min: 1, max: 65_535 });

it('writes what another implementation reads', () => {
  fc.assert(
    fc.property(text, text, id, fc.boolean(), fc.boolean(), (topic, payload, number, retained, sure) => {
      const [read] = oracle(encodePublish({ topic, payload, retained, id: sure ? number : undefined }));
      expect(read).toMatchObject({ cmd: 'publish', topic, retain: retained, qos: sure ? 1 : 0 });
      expect(String(read!.payload)).toBe(payload);
      expect(read!.messageId).toBe(sure ? number : undefined);
    }),
  );
  fc.assert(
    fc.property(text, fc.option(text), fc.option(text), (client, user, topic) => {
      const login = {
        client,
        keepAlive: 20,
        user: user ?? undefined,
        password: user ?? undefined,
        will: topic === null ? undefined : { topic, payload: 'ñ' },
      };
      const [read] = oracle(encodeConnect(login));
      expect(read).toMatchObject({ cmd: 'connect', clientId: client, clean: true, keepalive: 20, protocolVersion: 4 });
      expect(read!.username).toBe(user ?? undefined);
      expect(read!.password === undefined ? undefined : String(read!.password)).toBe(user ?? undefined);
      if (topic !== null) expect(read!.will).toMatchObject({ topic, retain: true, qos: 1 });
    }),
  );
  expect(oracle(encodeSubscribe(7, ['a/b', 'c']))[0]).toMatchObject({
    cmd: 'subscribe',
    messageId: 7,
    subscriptions: [
      { topic: 'a/b', qos: 0 },
      { topic: 'c', qos: 0 },
    ],
  });
  expect(oracle(encodePing())[0]).toMatchObject({ cmd: 'pingreq' });
  expect(oracle(encodeDisconnect())[0]).toMatchObject({ cmd: 'disconnect' });
});

it('reads what another implementation writes, cut anywhere', () => {
  const packets = fc.array(fc.record({ topic: text, payload: text, retain: fc.boolean() }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(packets, fc.array(fc.nat(400)), (sent, cuts) => {
      const bytes = Buffer.concat(sent.map((each) => mqtt.generate({ cmd: 'publish', dup: false, qos: 0, ...each })));
      const read = packetReader(100_000);
      const found: Packet[] = [];
      let at = 0;
      for (const cut of [...cuts.map((each) => each % 50), bytes.length]) {
        found.push(...read(bytes.subarray(at, at + cut)));
        at += cut;
      }
      found.push(...read(bytes.subarray(at)));
      expect(found).toEqual(sent.map(({ topic, payload, retain }) => ({ type: 3, topic, payload, retained: retain })));
    }),
  );
  const answers = [
    { cmd: 'connack', returnCode: 5, sessionPresent: false },
    { cmd: 'suback', messageId: 300, granted: [0, 128] },
    { cmd: 'puback', messageId: 65_535 },
    { cmd: 'pingresp' },
  ];
  const bytes = Buffer.concat(answers.map((each) => mqtt.generate(each as never)));
  expect(packetReader(100)(bytes)).toMatchObject([
    { type: 2, code: 5 },
    { type: 9, id: 300, code: 128 },
    { type: 4, id: 65_535, code: 0 },
    { type: 13, code: 0 },
  ]);
});

it('passes over a packet that is too long, in whatever pieces it comes, and reads what follows', () => {
  const say = (payload: string) =>
    mqtt.generate({ cmd: 'publish', topic: 'a', payload, qos: 0, dup: false, retain: false });
  const bytes = Buffer.concat([say('antes'), say('x'.repeat(5000)), say('después')]);
  for (const piece of [1, 3, 700, 6000]) {
    const read = packetReader(4000);
    const found: Packet[] = [];
    for (let at = 0; at < bytes.length; at += piece) found.push(...read(bytes.subarray(at, at + piece)));
    expect(found.map((each) => (each as { payload?: string }).payload)).toEqual(['antes', 'después']);
  }
});

it('refuses a length that is none', () => {
  expect(() => packetReader(4000)(Uint8Array.from([0x30, 255, 255, 255, 255]))).toThrow(RangeError);
});
