import { expect, it } from 'vitest';
import { registry } from '../../src/components/registry.ts';
import { readTaller } from '../../src/content/read-taller.ts';
import { renderReading } from '../../src/html/render-reading.tsx';
import { errorsIn, errorsOf, makeTaller } from './make-taller.ts';

const SOURCE = `- id: nota
  titulo: River notes
  idioma: en
  editor: Alguien
  fecha: null
  url: https://ejemplo.mx/nota
  prueba: Lo dice.
  confianza: alta
`;
const GLOSSARY = '- sigla: RN\n  nombre: "[River Network]{lang=en}"\n  texto: La red.\n';

it('[words]{lang=en} says another language on slides, in notes and in data; a source says that of its title', () => {
  const folder = makeTaller({
    '1.md': '# La [*River* Network]{lang=en}\n\nUn [mot]{ lang="fr" }\n\nNota:\n\nEs [new]{lang=en-GB} [@nota].',
    'data/fuentes.yaml': SOURCE,
    'data/glosario.yaml': GLOSSARY,
  });
  const taller = readTaller(folder, registry.values());
  expect(taller.slides[0]!.title).toBe('La River Network');
  expect(taller.glossary[0]!.nombre).toBe('River Network');
  const { main } = renderReading(taller);
  for (const said of [
    '<span lang="en"><em>River</em> Network</span>',
    '<span lang="fr">mot</span>',
    '<span lang="en-GB">new</span>',
    '<strong><span lang="en">River Network</span></strong>',
  ])
    expect(main).toContain(said);
  expect(main).toMatch(/<a [^>]*lang="en"[^>]*>River notes<\/a>/);
});

it('a language that is none is refused where it stands, in Markdown and in data; what is almost right is told', () => {
  const files = { 'data/fuentes.yaml': SOURCE.replace('idioma: en', 'idioma: ingles') };
  expect(
    errorsOf({
      ...files,
      '1.md': '# A\n\nUn [mot]{lang=frances}',
      'data/glosario.yaml': GLOSSARY.replace('=en', '=inglés'),
    }),
  ).toEqual([
    expect.stringContaining('1.md:3:4 «frances» no es la clave de un idioma; ¿quiso decir «fr»?'),
    expect.stringContaining('data/fuentes.yaml:3:11 «idioma» debe ser la clave de un idioma'),
    expect.stringContaining('data/glosario.yaml:2:11 «inglés» no es la clave de un idioma; ¿quiso decir «en»?'),
  ]);
  const { warnings } = readTaller(
    makeTaller({ '1.md': '# A\n\nUn [mot] {lang=fr} y un [word]{en}' }),
    registry.values(),
  );
  expect(warnings[0]).toMatchObject({ line: 3, remedy: 'escriba [palabras]{lang=en}, sin espacios entre ] y {' });
});

it('what is written in the block of a component takes values of taller.yaml and may be in another language', () => {
  const vote = (question: string) => ({
    '1.md': `## Votos\n\n\`\`\`votacion\nid: voto\npregunta: ${question}\nopciones: ["[River]{lang=en}", Mar]\n\`\`\``,
  });
  const { main } = renderReading(readTaller(makeTaller(vote('¿Qué hay en {{estado}}?')), registry.values()));
  expect(main).toContain('<span lang="en">River</span>');
  expect(main.replace(/<\/?span[^>]*>/g, '')).toMatch(/¿Qué hay en \p{Lu}\p{L}+( \p{L}+)*\?/u);
  expect(errorsIn(makeTaller(vote('¿Qué hay en {{estao}}?')), registry.values())).toEqual([
    'slides/1.md:5:11 variable desconocida «{{estao}}»; ¿quiso decir «estado»?',
  ]);
});
