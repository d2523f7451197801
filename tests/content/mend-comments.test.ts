import { expect, it } from 'vitest';
import { errorsOf, makeTaller, warningsOf } from './make-taller.ts';
import { readTaller } from '../../src/content/read-taller.ts';
import { testComponents } from './test-components.ts';

// Another slide below, with comments, notes and code of its own; a link goes to the spoilt one.
const deck = (comment: string, item = '- uno') =>
  `${comment}\n\n## A\n\n${item}\n- dos\n\nNota:\n\nx\n\n---\n\n<!-- .slide: id="b" -->\n\n## B\n\n[ver](#/a)\n\n\`\`\`\n<!-- .slide: x\n\`\`\`\n\n<!-- pendiente -->\n\nNota:\n\ny\n`;

it.each([
  ['<!-- .slide: id="a" layout="lista" --', 36],
  ['<!-- .slide: id="a" layout="lista" -', 36],
  ['<!-- .slide: id="a" layout="lista" ->', 36],
  ['<!-- .slide: id="a" layout="lista" -- >', 36],
  ['<!-- .slide: id="a" layout="lista" >', 36],
  ['<!-- .slide: id="a" layout="lista" —>', 36],
  ['<!-- .slide: id="a" --!>', 21],
  ['<!-- .slide: id="a" layout="lista"', 1],
  ['<!-- .slide:\n  id="a"\n  layout="lista"', 1],
  ['<! -- .slide: id="a" -->', 1],
  ['<!— .slide: id="a" —>', 1],
  ['&lt;!-- .slide: id="a" --&gt;', 1],
  ['<!-- .slide: id="a"\n\ntexto -->', 1],
  ['.slide: id="b2" -->\n\n<!-- .slide: id="a" -->', 1],
])('readTaller(…) says of %j one thing, at its place, and reads what it would have hidden', (comment, column) => {
  expect(errorsOf({ 'a.md': deck(comment) })).toEqual([
    expect.stringMatching(new RegExp(`^slides/a\\.md:1:${column} `)),
  ]);
});

it.each(['--', '', '->', '>'])('readTaller(…) says once that a step’s comment ends in %j', (end) => {
  const item = `- uno <!-- .element: class="fragment" ${end}`;
  const [found, ...others] = errorsOf({ 'a.md': deck('<!-- .slide: id="a" -->', item) });
  expect(found).toMatch(/^slides\/a\.md:5:(7|39) .*esconde lo que sigue; .*-->/);
  expect(others).toEqual([]);
});

it('readTaller(…) says all that is wrong below a comment without an end', () => {
  const text = `${deck('<!-- .slide: id="a" --')}\n---\n\n<!-- .slide: layout="listta" -->\n\n## C\n\n<!-- pendiente\n`;
  expect(errorsOf({ 'a.md': text }).map((each) => each.split(' ')[0])).toEqual([
    'slides/a.md:1:21',
    'slides/a.md:32:14',
    'slides/a.md:36:1',
  ]);
});

it('readTaller(…) says that comments hold no comments, and doubts one that hides the next', () => {
  const hidden = `## A\n\n<!--\n\n---\n\n<!-- .slide: id="x" -->\n\n## X\n\n<!-- .element: class="y" -->\n\n-->\n\ntexto\n`;
  expect(errorsOf({ 'a.md': hidden })).toEqual([
    expect.stringMatching(/^slides\/a\.md:3:1 un comentario no puede llevar otros dentro/),
  ]);
  expect(warningsOf({ 'a.md': '## A\n\n<!-- uno\n\n- punto\n\n<!-- dos -->\n' })).toEqual([
    expect.stringMatching(/^slides\/a\.md:3:1 aviso: comentario sin cerrar/),
  ]);
});

it('readTaller(…) leaves sound comments as they are', () => {
  const text =
    '<!-- .slide: id="a"\n\n  data-background-color="#003366"\n-->\n\n## A\n\n<!-- a -> b, 2 > 1, --\n- no\n-->\n\nuno <!-- .element: class="fragment" --> \\<!-- no\n';
  const { slides, warnings } = readTaller(makeTaller({ 'a.md': text }), testComponents);
  expect(warnings).toEqual([]);
  expect(slides[0]).toMatchObject({ id: 'a', attributes: { 'data-background-color': '#003366' } });
});
