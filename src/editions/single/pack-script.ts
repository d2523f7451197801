import { gzipSync } from 'node:zlib';

/** 85 signs that mean nothing in a script's string nor in HTML; the script below makes the same ones. */
const SIGNS = Array.from({ length: 92 }, (_, index) => String.fromCharCode(35 + index))
  .filter((sign) => !"'<\\".includes(sign))
  .slice(0, 85);

/**
 * A script that unpacks `code` and runs it. Code packs to a third of its size, and four bytes of that are written as five
 * signs (base64 would take a sixteenth more): in one file without a server in front, nobody else compresses it. What runs
 * must be allowed by its own hash in the page's policy.
 */
export function packScript(code: string): string {
  // Found by trying: smaller than with the usual memory level, 8.
  const packed = gzipSync(code, { level: 9, memLevel: 7 });
  return `(async (packed, size) => {
  document.documentElement.classList.add('programa');
  try {
    const value = {};
    for (let code = 35, at = 0; at < 85; code++) if (code !== 39 && code !== 60 && code !== 92) value[code] = at++;
    const bytes = new DataView(new ArrayBuffer(Math.ceil(size / 4) * 4));
    for (let at = 0, to = 0; at < packed.length; to += 4) {
      let word = 0;
      for (let sign = 0; sign < 5; sign++) word = word * 85 + value[packed.charCodeAt(at++)];
      bytes.setUint32(to, word);
    }
    const script = document.createElement('script');
    const stream = new Blob([new Uint8Array(bytes.buffer, 0, size)]).stream();
    script.textContent = await new Response(stream.pipeThrough(new DecompressionStream('gzip'))).text();
    document.body.append(script);
  } catch (error) {
    // A browser too old to unpack: the text is there to read.
    window.beforeStart?.plain();
    throw error;
  }
})('${encode(packed)}', ${packed.length});`;
}

function encode(bytes: Buffer): string {
  const whole = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
  let signs = '';
  for (let at = 0; at < whole.length; at += 4) {
    let word = whole.readUInt32BE(at);
    let group = '';
    for (let sign = 0; sign < 5; sign++) {
      group = SIGNS[word % 85] + group;
      word = Math.floor(word / 85);
    }
    signs += group;
  }
  return signs;
}
