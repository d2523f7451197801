import { type PDFArray, PDFDict, PDFHexString, PDFName, type PDFRef, PDFString } from 'pdf-lib';
import { makeTag } from '../../src/pdf/read/tag-tree.ts';
import { changeContent, changeTags, linkOf, type Spoiler, tagsOf } from './spoil.ts';

const name = PDFName.of;

/** What only a new print of the same pages tells: where it is found, and on which page. */
export const SPOILT_PRINT: Spoiler[] = [
  [
    'with two cells of a table swapped',
    (doc) =>
      changeTags(doc, (all) => {
        const [one, other] = all.filter(({ type }) => type === 'TD');
        [one!.kids, other!.kids] = [other!.kids, one!.kids];
      }),
    'página 3: dice «Agua» y, recién impresa, esta edición dice «Salud»',
  ],
  [
    'with more said of a figure than its picture',
    (doc) => tagsOf(doc, 'Figure')[0]!.dict.set(name('Alt'), PDFHexString.fromText('Un círculo de fuego')),
    'página 2: dice «Un círculo de fuego» y, recién impresa, esta edición dice «Un círculo» (/Alt)',
  ],
  [
    'with foreign words in no language',
    (doc) => tagsOf(doc, 'Span')[0]!.dict.delete(name('Lang')),
    'página 2: dice «» y, recién impresa, esta edición dice «en» (/Lang)',
  ],
  [
    'with a link gone',
    (doc) => (doc.getPage(3).node.lookup(name('Annots')) as PDFArray).remove(0),
    'página 4: una etiqueta «Link» no tiene las partes',
  ],
  [
    'with a bullet that says nothing',
    (doc) => tagsOf(doc, 'Lbl')[0]!.dict.delete(name('ActualText')),
    'página 1: dice «» y, recién impresa, esta edición dice «•» (/ActualText)',
  ],
  [
    'with a drawing emptied',
    (doc) => changeContent(doc, 1, (content) => content.replace(/\n[^\n]* c\n/g, '\n')),
    'página 2: ',
  ],
  [
    'with letters that are drawn together',
    (doc) => changeContent(doc, 0, (content) => content.replace('BT\n', 'BT\n-3 Tc\n')),
    'página 1: se ve de otro modo',
  ],
  [
    'with a page moved',
    (doc) => changeContent(doc, 0, (content) => `1 0 0 1 30 0 cm\n${content}`),
    'página 1: lo que lleva una etiqueta «H1» no se ve donde se ve',
  ],
  [
    'with a list in two',
    (doc) =>
      changeTags(doc, (all) => {
        const list = all.find(({ type }) => type === 'L')!;
        const { parent } = list;
        const other = makeTag(doc.context, 'L', parent, list.kids.splice(1));
        parent!.kids.splice(parent!.kids.indexOf(list) + 1, 0, other);
      }),
    'página 1: una etiqueta «Document» no tiene las partes',
  ],
  [
    'with another list of named places',
    (doc) => {
      const places = doc.catalog.lookup(name('Dests'), PDFDict);
      places.set(name('uno'), places.get(name('fuente-1')) as PDFRef);
    },
    'documento: dice «página 4» y, recién impresa, esta edición dice «página 1» (/Dests)',
  ],
  [
    'with an address that nobody sees',
    (doc) => linkOf(doc, 0).lookup(name('A'), PDFDict).set(name('URI'), PDFString.of('https://example.org/otra')),
    'página 1: dice «https://example.org/otra» y, recién impresa, esta edición dice «https://example.org/» (/URI)',
  ],
];
