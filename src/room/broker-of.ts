/** The broker that the site names, or the one that serves the page. */
export function brokerOf({ document, location }: Window): string {
  return document.documentElement.dataset.sala ?? `${location.protocol.replace('http', 'ws')}//${location.host}/mqtt`;
}
