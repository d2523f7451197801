import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/pace/to-csv.ts';

const csvOf = (chapter: string) => toCsv([{ chapter, planned: 10, real: 12.5 }]).split('\r\n')[1];

describe('toCsv(rows)', () => {
  it('toCsv(rows) starts with the byte order mark, names its columns and ends each line as spreadsheets do', () => {
    expect(toCsv([{ chapter: 'Elementos', planned: 10, real: 12.5 }])).toBe(
      '\uFEFFCapítulo,Minutos previstos,Minutos reales\r\nElementos,10,12.5\r\n',
    );
  });

  it('toCsv(rows) quotes commas, quotation marks and line breaks', () => {
    expect(csvOf('Uno, dos')).toBe('"Uno, dos",10,12.5');
    expect(csvOf('«Uno» "dos"')).toBe('"«Uno» ""dos""",10,12.5');
    expect(toCsv([{ chapter: 'Uno\ndos', planned: 1, real: 1 }])).toContain('"Uno\ndos",1,1');
  });

  it.each(['=1+1', '+52', '-1', '@a', '\t=1', ' =1', '=HYPERLINK("http://x.mx","a")', '|x', '%x'])(
    'toCsv(rows) lets no spreadsheet run %j',
    (title) => {
      expect(csvOf(title)?.replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it('toCsv(rows) leaves words alone', () => {
    for (const title of ['Cocreación del 4.º Plan', 'AGA en México', '4 = 4'])
      expect(csvOf(title)).toBe(`${title},10,12.5`);
  });
});
