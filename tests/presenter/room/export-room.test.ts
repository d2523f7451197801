import { marked } from 'marked';
import { expect, it } from 'vitest';
import { type NamedVote, roomCsv, roomMarkdown } from '../../../src/presenter/room/export-room.ts';

const vote: NamedVote = {
  pregunta: 'huerto',
  titulo: '¿Qué falta?',
  esOrden: false,
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
const unopened: NamedVote = { pregunta: 'patio', titulo: 'Patio', esOrden: false, palabras: new Map() };

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

it('what a spreadsheet would take for a date or a number stays as it was written, and the points of an order are no votes', () => {
  const order: NamedVote = {
    pregunta: 'turnos',
    titulo: '2021',
    esOrden: true,
    palabras: new Map([['a', '1/2']]),
    resultado: { conteo: 1, estado: 'mostrada', dispositivos: 1, votos: { a: 6 } },
  };
  const rows = (votes: NamedVote[]) => roomCsv(votes).replace('\uFEFF', '').trim().split('\r\n');
  expect(rows([order])).toEqual(['Pregunta,Respuesta,Puntos,Dispositivos', "'2021,'1/2,6,1"]);
  expect(rows([vote])[0]).toBe('Pregunta,Respuesta,Votos,Dispositivos');
  expect(rows([vote, order])[0]).toBe('Pregunta,Respuesta,Votos o puntos,Dispositivos');
  expect(roomMarkdown([order], [])).toContain('## 2021\n\n1 respuesta\n\n| Respuesta | Puntos |');
});
