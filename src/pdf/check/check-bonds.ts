import { PDFDict } from 'pdf-lib';
import { checkText as say } from '../../language/check-es-mx.ts';
import { name } from '../read/name.ts';
import type { PdfFile } from '../read/open-pdf.ts';
import type { Problem } from './problem.ts';
import { tagAttribute } from '../read/tag-attribute.ts';
import { type Tag, textOf } from '../read/tag-tree.ts';
import { near } from './words-near.ts';

/** How our own tags hold together: each knows the one above it and has a name of its own, cells know their headers, links their places, points follow their labels. */
export function checkBonds(file: PdfFile): Problem[] {
  const root = file.doc.catalog.lookup(name('StructTreeRoot'));
  const ids = new Map<string, Tag>();
  for (const tag of file.tagList) {
    const id = textOf(tag.dict, 'ID');
    if (id !== undefined && !ids.has(id)) ids.set(id, tag);
  }
  return file.tagList.flatMap((tag) => {
    const { dict, parent, type } = tag;
    const above = dict.lookup(name('P'));
    const headers = type === 'TD' ? ([tagAttribute(tag, 'Headers') ?? []].flat() as string[]) : [];
    const texts = [
      ...(above instanceof PDFDict && above === (parent?.dict ?? root) ? [] : [say.lostParent(type)]),
      ...((ids.get(textOf(dict, 'ID') ?? '') ?? tag) === tag ? [] : [say.sameId]),
      ...(headers.every((id) => ids.has(id)) ? [] : [say.unknownHeader]),
      ...(type === 'Link' && tag.objects.length === 0 ? [say.placelessLink] : []),
      ...(type === 'LI' && tag.tags.findIndex((kid) => kid.type === 'Lbl') > 0 ? [say.lateLabel] : []),
      ...(type === 'L' && !isCounted(file, tag) ? [say.miscounted] : []),
    ];
    return texts.map((text) => near(file, tag, text));
  });
}

/** The numerals of a list («7.»), where it has some, go up; numbers without a dot may be anything. */
function isCounted(file: PdfFile, list: Tag): boolean {
  const labels = list.tags.map((item) => item.tags.find((kid) => kid.type === 'Lbl'));
  const numbers = labels.flatMap((label) => {
    const numeral = label && /^(\d+)[.)]$/.exec(textOf(label.dict, 'ActualText') ?? file.pieces.say(label));
    return numeral ? [Number(numeral[1])] : [];
  });
  return numbers.every((number, at) => at === 0 || number > numbers[at - 1]!);
}
