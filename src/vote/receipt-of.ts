/** Before the receipt of a ballot that came with no slip of the room, or with one that another device has voted with. */
export const REFUSED = '-';

/** Before that of one that came after the vote was closed. */
export const LATE = '!';

/**
 * What tells a device that its ballot is counted, and tells others nothing: 32 bits of the ballot's name (FNV-1a) in base 36.
 */
export function receiptOf(
  device: string,
  { pregunta, conteo, counter }: { pregunta: string; conteo: number; counter: number },
): string {
  let hash = 0x811c9dc5;
  for (const letter of `${device} ${pregunta} ${conteo} ${counter}`)
    hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  return hash.toString(36);
}
