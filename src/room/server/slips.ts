import { createHmac, randomBytes } from 'node:crypto';
import { SLIP_LENGTH, SLIP_LETTERS } from '../../vote/slip-code.ts';
import { base32 } from './room-key.ts';

/** The slips of a talk: `word` brings the same ones back another day. */
export interface Slips {
  word: string;
  codes: readonly string[];
}

/** So many codes (40 bits each), always the same of one `word`; of a new one without it. */
export function makeSlips(count: number, word = base32(randomBytes(10))): Slips {
  const codes = new Set<string>();
  for (let n = 0; codes.size < count; n++) {
    const bytes = createHmac('sha256', word).update(String(n)).digest();
    // 64 bits for 40: no letter is likelier than another by more than one in a million.
    let rest = bytes.readBigUInt64BE();
    let code = '';
    for (let place = 0; place < SLIP_LENGTH; place++) {
      code += SLIP_LETTERS[Number(rest % BigInt(SLIP_LETTERS.length))];
      rest /= BigInt(SLIP_LETTERS.length);
    }
    codes.add(code);
  }
  return { word, codes: [...codes] };
}
