import { parseUrl } from './parse-url.ts';

// A name with a dot in it, a number of the network, or this very computer.
const HOST =
  /^(?:(?!www\.[^.]+$)(?:[a-z\d](?:[a-z\d_-]*[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]|(?:\d{1,3}\.){3}\d{1,3}|\[[\da-f:.]+\]|localhost)$/;

/** True for an address of the network whose host can exist: `https://ejemplo`, `https://ejemplo.mx,` and port 99999 can't. */
export const isSite = (address: string): boolean => HOST.test(parseUrl(address)?.hostname ?? '');

export const NO_SITE = 'es de un sitio que no puede existir; revise lo que sigue a //, como ejemplo.mx';
