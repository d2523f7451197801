import { parseUrl } from '../content/parse-url.ts';
import { makeSlips, type Slips } from '../room/server/slips.ts';
import { refuse } from './refuse.ts';

interface Typed {
  puerto?: string | undefined;
  direccion?: string | undefined;
  probar?: string | undefined;
  boletas?: string | undefined;
}

/** What was typed after `npm run sala`, read; what it doesn't say is undefined, and what can't be meant ends the command. */
export function readRoomOptions({ puerto, direccion, probar, boletas }: Typed) {
  return {
    simulated: probar === undefined ? undefined : readCount(probar),
    slips: boletas === undefined ? undefined : readSlips(boletas),
    direccion: direccion === undefined ? undefined : readHost(direccion),
    ports: puerto === undefined ? undefined : [readPort(puerto)],
  };
}

function readPort(typed: string): number {
  const port = Number(typed);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    refuse(`«${typed}» no es un puerto; escriba un número del 1 al 65535: npm run sala -- --puerto 8080`);
  return port;
}

function readHost(typed: string): string {
  // As a phone's browser reads it: nothing but the number or the name, and that one whole.
  const isWhole = parseUrl(`http://${typed}`)?.hostname === typed.toLowerCase();
  if (!isWhole || /^(localhost|127\..*|0\.0\.0\.0|\[::1?\])$/i.test(typed))
    refuse(
      `«${typed}» no es por donde la gente llega a esta computadora; escriba solo el número o el nombre que tiene en esa red: npm run sala -- --direccion 192.168.1.20`,
    );
  return typed;
}

function readSlips(typed: string): Slips {
  const [, count, word] = /^(\d+)(?:-([a-z2-7]{16}))?$/.exec(typed) ?? [];
  if (!(Number(count) >= 1 && Number(count) <= 5000))
    refuse(
      `«${typed}» no es un número de boletas; escriba uno del 1 al 5000, o el que acompaña a las ya impresas: npm run sala -- --boletas 200`,
    );
  return makeSlips(Number(count), word);
}

function readCount(typed: string): number {
  const count = Number(typed);
  if (!Number.isInteger(count) || count < 1 || count > 5000)
    refuse(`«${typed}» no es un número de teléfonos; escriba uno del 1 al 5000: npm run sala -- --probar 40`);
  return count;
}
