import { tallerSchema } from '../content/taller-schema.ts';
import { publicAddress } from '../html/public-address.ts';
import { LEADER_PAGE } from '../room/server/leader-page.ts';
import { newKeyPair } from '../room/server/new-key-pair.ts';
import { refuse } from './refuse.ts';

/** Prints, this once, a new pair of keys for a room online: what goes into taller.yaml, and the address of those who lead. */
export function printLeaderKeys(servidor: string, direccion = 'https://SU-SITIO/'): void {
  const { publicKey: clave, secret } = newKeyPair();
  const wrong = tallerSchema.shape.sala.safeParse({ servidor, clave }).error?.issues[0];
  if (wrong) refuse(`«${servidor}» ${wrong.message}: npm run sala -- --claves --servidor wss://ejemplo.mx:8084/mqtt`);
  console.log(`
  Claves nuevas para una sala en línea. No se guardan: se escriben solo esta vez.

  1. En taller.yaml, y después construya y publique el sitio, que debe estar en https:

sala:
  servidor: ${servidor}
  clave: ${clave}

  2. Quien dirige abre en su navegador, cada vez que quiera una sala nueva:

    ${publicAddress(direccion, LEADER_PAGE)}#${secret}

  Guarde esa dirección como una contraseña: quien la tenga dirige la sala. Lo que sigue a # no sale de ese navegador.
  Si el servidor da a quien dirige un nombre y una contraseña, agréguelos: #…&nombre&contraseña
`);
}
