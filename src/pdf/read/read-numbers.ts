const [SPACE, MINUS, DOT, ZERO, NINE] = [32, 45, 46, 48, 57];

/** Puts the numbers that stand from `at` to `end`, a space between two, into `numbers`; false where anything else does. */
export function readNumbers(bytes: Uint8Array, at: number, end: number, numbers: number[]): boolean {
  let count = 0;
  // All digits as one number, and what the point takes from it: as exact as reading the text.
  let digits = 0;
  let scale = 0;
  let sign = 1;
  let empty = true;
  for (let each = at; each <= end; each++) {
    const byte = each === end ? SPACE : bytes[each]!;
    if (byte >= ZERO && byte <= NINE) {
      digits = 10 * digits + byte - ZERO;
      scale *= 10;
      empty = false;
    } else if (byte === SPACE && !empty) {
      // In place: a list that was emptied would begin anew.
      numbers[count++] = (sign * digits) / (scale || 1);
      digits = 0;
      scale = 0;
      sign = 1;
      empty = true;
    } else if (byte === DOT && scale === 0) scale = 1;
    else if (byte === MINUS && empty && scale === 0 && sign === 1) sign = -1;
    else return false;
  }
  numbers.length = count;
  return true;
}
