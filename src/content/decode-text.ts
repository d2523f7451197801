import type { Report } from './content-error.ts';
import { SourceText } from './source-text.ts';

/**
 * Bytes of an editor's file to text: UTF-8 with or without byte-order mark, any line ends, no NUL.
 * Reports the first bad byte and returns undefined when the file is not UTF-8.
 */
export function decodeText(file: string, bytes: Uint8Array, report: Report): SourceText | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const source = new SourceText(file, text.replace(/\r\n?/g, '\n'));
    const nul = source.text.indexOf('\0');
    if (nul === -1) return source;
    report(
      source.place(nul),
      'el archivo contiene un carácter nulo',
      'bórrelo o guarde el archivo otra vez como texto',
    );
    return undefined;
  } catch {
    report(
      placeOfBadByte(file, bytes),
      'el archivo no está en UTF-8',
      'guárdelo con la codificación UTF-8 (en el editor: «Guardar con codificación»)',
    );
    return undefined;
  }
}

function placeOfBadByte(file: string, bytes: Uint8Array) {
  // Replacement characters that the file itself holds are rare; the first one that decoding adds is the bad byte.
  const lenient = new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n');
  return new SourceText(file, lenient).place(lenient.indexOf('\uFFFD'));
}
