import type { ComposedEdition } from '../edition.ts';
import { singleFile } from './single-file.ts';

/** Deck and presenter's board in one file, for a USB stick; weighs what it is, as it is copied. */
export const single: ComposedEdition = {
  page: 'taller.html',
  folder: import.meta.dirname,
  heaviest: 900,
  looked: 'start',
  compose: singleFile,
};
