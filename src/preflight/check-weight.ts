import { gzipSync } from 'node:zlib';
import { editions } from '../editions/editions.ts';
import type { Finding } from './finding.ts';

// What a page of nobody's may cost, in kB as they travel (compressed).
const OTHER_PAGE = 300;

/** Bytes as a server sends them: text compressed, fonts and pictures as they are. */
export function sentBytes(name: string, body: Buffer): number {
  return /\.(html|css|js|json|svg|txt)$/.test(name) ? gzipSync(body, { level: 9 }).length : body.length;
}

/** A page that costs more than its budget. */
export function checkWeight(page: string, bytes: number): Finding[] {
  const budget = editions.find((edition) => edition.page === page)?.heaviest ?? OTHER_PAGE;
  const weight = Math.round(bytes / 1000);
  if (weight <= budget) return [];
  const problem = `la página pesa ${weight} kB y su límite son ${budget}`;
  return [
    {
      check: 'peso',
      slide: page,
      problem,
      // A talk with photographs may want them all.
      kind: 'aviso',
      remedy: 'use imágenes más pequeñas (WebP, 1280 px de ancho) o quite alguna',
    },
  ];
}
