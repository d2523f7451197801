import { renderReading } from '../../html/render-reading.tsx';
import { panelText } from '../../language/panels-es-mx.ts';
import { readingText } from '../../language/reading-es-mx.ts';
import { shellText } from '../../language/shell-es-mx.ts';
import { type DrawnEdition, PDF_FOLDER } from '../edition.ts';

/** All slides with their notes and context, to read alone; on paper, the booklet. */
export const reading: DrawnEdition = {
  page: 'lectura.html',
  folder: import.meta.dirname,
  heaviest: 300,
  looked: 'text',
  words: { ...shellText, ...panelText, ...readingText },
  fill({ taller, release }) {
    const { main, contents, pageStyles } = renderReading(taller);
    return {
      contenido: contents,
      descargas: release ? renderDownloads() : '',
      hojas: `<style>${pageStyles}</style>`,
      lectura: main,
    };
  },
  without: ['reveal', 'tablero', 'print-pdf', 'reveal-print'],
  isShared: true,
  isText: true,
};

/** The PDFs that `npm run release` puts beside the pages. */
function renderDownloads(): string {
  const links = [
    ['diapositivas', readingText.slidesPdf],
    ['cuaderno', readingText.bookletPdf],
  ].map(([name, text]) => `<a class="descarga" href="./${PDF_FOLDER}/${name}.pdf" download>${text} (PDF)</a>`);
  return links.join('\n');
}
