import type { Login } from './packets.ts';

/** The broker that the site names, or the one that serves the page. */
export function brokerOf({ document, location }: Window): string {
  return document.documentElement.dataset.sala ?? `${location.protocol.replace('http', 'ws')}//${location.host}/mqtt`;
}

/** Name and password of everybody at the broker that the site names, where it asks for some. */
export function entryOf({ document }: Window): Pick<Login, 'user' | 'password'> {
  const { salaUsuario: user, salaContrasena: password } = document.documentElement.dataset;
  return { user, password };
}
