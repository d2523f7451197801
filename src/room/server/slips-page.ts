import { writeSlip } from '../../vote/slip-code.ts';
import type { Slips } from './slips.ts';

/** Where those who lead print the slips. */
export const SLIPS_PAGE = 'boletas.html';

/** A page to print: what those who lead keep, on a sheet of its own, and the slips to cut out. */
export function slipsPage({ word, codes }: Slips): string {
  const slips = codes.map(
    (code) => `<li><b>Boleta</b><strong>${writeSlip(code)}</strong>Un voto en cada votación. Escríbala al votar.</li>`,
  );
  return `<!doctype html><html lang="es-MX"><meta charset="utf-8"><title>Boletas</title><style>
body { max-width: 190mm; margin: 10mm auto; color: #000; background: #fff; font: 11pt/1.4 sans-serif }
ul { display: grid; grid-template-columns: repeat(3, 1fr); margin: 0; padding: 0; list-style: none; break-before: page }
li { padding: 5mm; border: 1px dashed #555; text-align: center; break-inside: avoid }
b, strong { display: block }
strong { margin: 1mm 0; font: 700 19pt monospace; white-space: nowrap }
@page { margin: 10mm }
@media print { body { margin: 0 auto } }
</style><main><h1>Boletas: ${codes.length}</h1>
<p>Imprima esta página y recorte las boletas. Reparta una por persona, al azar y sin anotar a quién le tocó cuál.
<p>Esta hoja no se reparte. Para abrir la sala otro día con estas mismas boletas:
<p><code>npm run sala -- --boletas ${codes.length}-${word}</code>
<ul role="list">${slips.join('\n')}</ul></main>`;
}
