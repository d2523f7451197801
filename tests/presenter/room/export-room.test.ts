import { marked } from 'marked';
import { expect, it } from 'vitest';
import { type NamedVote, roomCsv, roomMarkdown } from '../../../src/presenter/room/export-room.ts';

const vote: NamedVote = {
  pregunta: 'huerto',
  titulo: '¿Qué falta?',
  palabras: new Map([
    ['agua', 'Agua, mucha'],
    ['tierra', '=SUMA(A1)'],
  ]),
  resultado: {
    conteo: 1,
    estado: 'mostrada',
    dispositivos: 3,
    votos: { agua: 2, tierra: 1 },
    otras: ['+521 <img src=x onerror=alert(1)>'],
  },
};
const unopened: NamedVote = { pregunta: 'patio', titulo: 'Patio', palabras: new Map() };

it('votes go to a spreadsheet an answer a row, and nothing that anybody wrote is a formula there', () => {
  const rows = roomCsv([vote, unopened]).replace('\uFEFF', '').trim().split('\r\n');
  expect(rows[1]).toBe('¿Qué falta?,"Agua, mucha",2,3');
  expect(rows[2]).toBe("¿Qué falta?,'=SUMA(A1),1,3");
  expect(rows).toHaveLength(4);
});

it('votes and approved questions go to Markdown as text: no markup of anybody, no question that was not approved', () => {
  const text = roomMarkdown(
    [vote, unopened],
    [
      { id: 'z', texto: '1. ¿Cuándo: $5 o 6$?', estado: 'aprobada' },
      { id: 'a', texto: '**¿Quién** <b>riega</b>? | [x](http://x.mx) www.x.mx a@x.mx', estado: 'aprobada' },
      { id: 'b', texto: 'secreta', estado: 'nueva' },
      { id: 'c', texto: 'apartada', estado: 'apartada' },
    ],
  );
  const html = marked.parse(text, { async: false });
  expect(html).toContain('<td>Agua, mucha</td>');
  expect(html).not.toMatch(/<(img|b|strong|a)\b/);
  expect(html).not.toContain('<ol');
  expect(html.replace(/&lt;/g, '<').replace(/&gt;/g, '>')).toContain(
    '**¿Quién** <b>riega</b>? | [x](http://x.mx) www.x.mx a@x.mx',
  );
  // Where Markdown has formulas, what two sums of money enclose is none.
  expect(text).toContain('\\$5 o 6\\$');
  expect(text).not.toMatch(/secreta|apartada/);
  expect(text).not.toContain('Patio');
});
