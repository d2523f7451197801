import { PDFDocument, PDFName } from 'pdf-lib';
import { expect, it } from 'vitest';
import { checkResources } from '../../../src/pdf/check/check-resources.ts';

/** What is said of a page with a drawn font that shows `signs`. */
async function saidOf(signs: string): Promise<string[]> {
  const doc = await PDFDocument.create();
  const page = doc.addPage();
  const units = [...signs].map((sign) => [...sign].flatMap((_, at) => [sign.charCodeAt(at), sign.charCodeAt(at + 1)]));
  const lines = units.map((codes, at) => {
    const hex = codes
      .filter((code) => !Number.isNaN(code))
      .map((code) => code.toString(16).toUpperCase().padStart(4, '0'));
    return `<0${at}> <${hex.join('')}>`;
  });
  const map = doc.context.register(
    doc.context.flateStream(`${lines.length} beginbfchar\n${lines.join('\n')}\nendbfchar`),
  );
  const font = doc.context.obj({ Type: 'Font', Subtype: 'Type3', FontDescriptor: { FontName: 'AAAAAA+Prueba' } });
  font.set(PDFName.of('ToUnicode'), map);
  page.node.setFontDictionary(PDFName.of('F1'), doc.context.register(font));
  return checkResources({ doc }, { own: true }).map(({ text }) => text);
}

it('checkResources takes signs in colour for what they are, and names the letters that are drawn', async () => {
  expect(await saidOf('✅🎉')).toEqual([]);
  expect(await saidOf('👩🏽')).toEqual([]);
  expect(await saidOf('12')).toEqual([
    'la letra «AAAAAA+Prueba» de «12» es de tipo 3: se ve mal en pantalla y no se busca bien; escriba esos signos con una letra del taller (npm run fonts) o como imagen',
  ]);
  expect(await saidOf('a✅')).toHaveLength(1);
});
