/** A character that nobody sees or tells from another, by its number: U+00A0. */
export const codePoint = (sign: string) => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
