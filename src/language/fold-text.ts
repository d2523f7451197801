/**
 * Text for comparing: no capitals, no accents («Educación» and «educacion» are the same; «ñ» is «n»: who has no ñ at hand finds
 * «año» too). As long as what was given, so that a place in the result is the same place in the text.
 */
export function foldText(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, (sign) => sign.normalize('NFD')[0]!).toLowerCase();
}

/** The words of a search, folded. */
export function foldWords(search: string): string[] {
  return foldText(search.normalize('NFC')).split(/\s+/).filter(Boolean);
}
