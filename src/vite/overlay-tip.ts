import type { HtmlTagDescriptor } from 'vite';

const TIP = 'Corrija el archivo y guárdelo: este aviso se quita solo. Con Esc se quita por ahora.';

/** Vite ends its error overlay with advice in English to programmers: a script that says it to editors instead. */
export function overlayTip(): HtmlTagDescriptor {
  const children = `new MutationObserver(function () {
  var overlay = document.querySelector('vite-error-overlay');
  var tip = overlay && overlay.shadowRoot.querySelector('.tip');
  if (tip) tip.textContent = ${JSON.stringify(TIP)};
}).observe(document.body, { childList: true });`;
  return { tag: 'script', children, injectTo: 'body' };
}
