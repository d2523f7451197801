import type { Taller } from '../content/model.ts';
import type { Finding } from './finding.ts';

// Nobody reads a slide in less, even aloud and in a hurry.
const LEAST_SECONDS = 20;

/** Slides without notes, which may be meant, and chapters whose exercises and slides need more than their minutes. */
export function checkSlides(taller: Taller): Finding[] {
  const findings: Finding[] = [];
  for (const { id, place, notes } of taller.slides) {
    if (notes?.some((token) => token.type !== 'space')) continue;
    const remedy = 'escriba debajo «Nota:» y lo que dirá quien facilita';
    // Nothing that an audience sees: a deck may do without.
    findings.push({ check: 'notas', slide: id, place, problem: 'la lámina no tiene notas', remedy, kind: 'aviso' });
  }
  for (const { title, place, minutes, slides } of taller.chapters) {
    const exercises = slides.reduce((sum, { exercise = 0 }) => sum + exercise, 0) / 60_000;
    const needed = exercises + (slides.length * LEAST_SECONDS) / 60;
    if (needed <= minutes) continue;
    const parts = [
      `${slides.length} ${slides.length === 1 ? 'lámina' : 'láminas'}`,
      ...(exercises > 0 ? [`${round(exercises)} minutos de ejercicio`] : []),
    ];
    findings.push({
      check: 'minutos',
      place,
      problem: `${minutes} minutos no alcanzan en «${title}»: tiene ${parts.join(' y ')}`,
      remedy: `dele al menos ${Math.ceil(needed)} o quite algo`,
    });
  }
  return findings;
}

const round = (minutes: number) => Math.round(minutes * 10) / 10;
