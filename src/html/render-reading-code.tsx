import type { Markup } from '../components/component.ts';
import { encode } from 'uqr';
import { shellText } from '../language/shell-es-mx.ts';

// The standard asks for four modules of quiet around the code.
const QUIET = 4;

/** The cover's way to the reading edition at `address`: a QR code for phones in the room, and the same as a link. */
export function renderReadingCode(address: string): Markup {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const side = size + 2 * QUIET;
  return (
    <a class="codigo-lectura" href={address}>
      {/* The link's words say the same. Without the style sheet too it is this large, and a phone can read it. */}
      <svg width="208" height="208" viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`} aria-hidden="true">
        <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="white" />
        <path d={data.map(writeRow).join('')} />
      </svg>
      <strong>{shellText.readOnPhone}</strong> {/* Where it has to break it does so after a slash. */}
      <span class="direccion">
        {address
          .replace(/^https?:\/\//, '')
          .split(/(?<=\/)/)
          .flatMap((part) => [part, <wbr />])
          .slice(0, -1)}
      </span>
    </a>
  );
}

/** Each run of dark modules of a row as one rectangle. */
function writeRow(row: readonly boolean[], y: number): string {
  const runs = [
    ...row
      .map((dark) => (dark ? '1' : '0'))
      .join('')
      .matchAll(/1+/g),
  ];
  return runs.map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`).join('');
}
