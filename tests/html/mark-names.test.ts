import { describe, expect, it } from 'vitest';
import { namesOf } from '../../src/content/names-of.ts';
import { markNames } from '../../src/html/mark-names.tsx';
import { fixture } from '../fixture-workshop.ts';
import { makeRoot } from './make-context.ts';

function kept(html: string, names = ['Guerrero', 'Baja California', 'Baja California Sur', 'Fundar']): string[] {
  const root = makeRoot(html);
  const before = root.textContent;
  markNames(root, names);
  expect(root.textContent).toBe(before);
  return [...root.querySelectorAll('span[translate="no"]')].map(({ textContent }) => textContent);
}

describe('markNames(root, names)', () => {
  it('markNames(root, names) keeps each name of a sentence from a page’s translator, the longest first', () => {
    expect(kept('<p>En Guerrero, <em>Fundar</em> y Baja California Sur; y Guerrero.</p>')).toEqual([
      'Guerrero',
      'Fundar',
      'Baja California Sur',
      'Guerrero',
    ]);
  });

  it('markNames(root, names) takes no part of a word, and nothing that is kept already, foreign or drawn', () => {
    expect(kept('<p>Guerreros, fundar, Fundares, pro-Guerrero</p>')).toEqual([]);
    expect(kept('<b translate="no">Fundar</b><i lang="en">Fundar</i><svg><text>Fundar</text></svg>')).toEqual([]);
    expect(kept('<p>Fundar</p>', [])).toEqual([]);
  });
});

describe('namesOf(taller)', () => {
  it('namesOf(taller) gives who invites, the states and the proper names of the glossary', () => {
    const { convoca } = fixture.config;
    const names = namesOf({
      config: fixture.config,
      glossary: [
        { sigla: 'STL', nombre: 'Secretariado Técnico Local', fuentes: [] },
        { sigla: 'GA', nombre: 'gobierno abierto', fuentes: [] },
        { sigla: '3PA', nombre: '3.er Plan de Acción (2016-2018)', fuentes: [] },
        { sigla: 'OGP', nombre: '[Open Government Partnership]{lang=en}', fuentes: [] },
        { sigla: 'X', fuentes: [] },
      ],
    });
    expect(names).toEqual(
      expect.arrayContaining([
        convoca.nombre,
        ...convoca.organizaciones,
        'Yucatán',
        'Secretariado Técnico Local',
        '3.er Plan de Acción',
        'Open Government Partnership',
      ]),
    );
    expect(names).not.toContain('gobierno abierto');
  });

  it('namesOf(taller) gives the others of a series too, since the glossary need not explain each', () => {
    const names = namesOf({
      config: fixture.config,
      glossary: [{ sigla: '2PA', nombre: '2.º Plan de Acción', fuentes: [] }],
    });
    expect(
      kept('<p>Del 4.º Plan: el 4.º Plan de Acción, el Cuarto Plan de Acción y el cuarto plan</p>', names),
    ).toEqual(['4.º Plan', '4.º Plan de Acción', 'Cuarto Plan de Acción']);
  });
});
