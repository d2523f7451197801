/**
 * Text for comparing: no capitals, no accents («Educación» and «educacion» are the same). As long as what was given, so that
 * a place in the result is the same place in the text.
 */
export function foldText(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += (text[i]!.normalize('NFD')[0] ?? '').toLowerCase()[0] ?? ' ';
  return folded;
}

/** The words of a search, folded. */
export function foldWords(search: string): string[] {
  return foldText(search.normalize('NFC')).split(/\s+/).filter(Boolean);
}
