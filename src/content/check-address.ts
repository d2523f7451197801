import { isSite } from './is-site.ts';
import { nearAddress } from './near-address.ts';

export type AddressVerdict =
  | { kind: 'remote' | 'slide' | 'data'; target: string }
  /** `suffix` is what follows the path: `?…` or `#…`. */
  | { kind: 'file'; target: string; suffix: string }
  | { kind: 'wrong'; problem: string; remedy: string };

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const IMAGE_DATA = /^data:image\/(png|jpeg|gif|webp|avif);base64,/i;

/**
 * What an address in a slide points to: another site, a slide (`#/id` or `#id`), a file below `slides/`, or nothing good.
 * `written` has its HTML entities decoded.
 */
export function checkAddress(written: string): AddressVerdict {
  // Browsers drop control characters before they look at the scheme; so do we.
  const address = written.replace(/[\u0000-\u0020\u007f-\u009f]+/g, (run) => (run.trim() === '' ? ' ' : '')).trim();
  const compact = address.replace(/\s+/g, '');
  if (address.startsWith('#')) {
    const target = decode(address.replace(/^#\/?/, ''));
    return target === undefined ? wrong(address) : { kind: 'slide', target };
  }
  // Without its scheme it would be a file's, where the page is one.
  const remote = /^(https?:)?[\\/]{2}/i.test(compact)
    ? address.replace(/^[\\/]{2}/, 'https://')
    : /^(mailto|tel|sms):/i.exec(compact) && address.replace(/^(\w+:)(?: |%20)+/, '$1');
  if (remote && isWhole(remote)) return { kind: 'remote', target: remote };
  if (remote) return wrong(address, 'cópiela otra vez de donde la tomó: le falta una parte o le sobra un espacio');
  if (IMAGE_DATA.test(compact)) return { kind: 'data', target: compact };
  if (SCHEME.test(compact)) {
    const scheme = compact.slice(0, compact.indexOf(':') + 1).toLowerCase();
    const near = nearAddress(address);
    if (near) return { kind: 'wrong', problem: `una dirección «${scheme}» no se permite`, remedy: `escriba ${near}` };
    if (/^(?:file|[a-z]):$/.test(scheme))
      return {
        kind: 'wrong',
        problem: `una dirección «${scheme}» no se permite: es de una sola computadora`,
        remedy: 'copie el archivo a la carpeta de las láminas y escriba su nombre',
      };
    return {
      kind: 'wrong',
      problem: `una dirección «${scheme}» no se permite`,
      remedy: 'use https:, mailto:, tel:, #/lamina o un archivo de la carpeta de las láminas',
    };
  }
  const path = address.split(/[?#]/)[0] ?? '';
  const target = decode(path)?.replace(/^(?:\.\/)+/, '');
  if (
    target === undefined ||
    target === '' ||
    target.startsWith('/') ||
    target.includes('\\') ||
    target.split('/').includes('..')
  ) {
    return wrong(address, target?.includes('\\') ? 'escriba / en lugar de \\' : undefined);
  }
  return { kind: 'file', target, suffix: address.slice(path.length) };
}

/** False for a site without a name, a letter for nobody and a number without figures. */
function isWhole(address: string): boolean {
  if (/^mailto:/i.test(address)) return /^mailto:(?:\?|[^\s@?]+@[^\s@?]+\.[^\s@?]+)/i.test(address);
  return /^(tel|sms):/i.test(address) ? /\d/.test(address) : isSite(address);
}

function wrong(
  address: string,
  remedy = 'escriba la ruta desde la carpeta de las láminas, sin / inicial ni ..',
): AddressVerdict {
  return { kind: 'wrong', problem: `la dirección «${address}» no lleva a ningún lado`, remedy };
}

function decode(text: string): string | undefined {
  try {
    // A name like «100%.png» is meant as it stands.
    return decodeURIComponent(text.replace(/%(?![0-9a-f]{2})/gi, '%25'));
  } catch {
    return undefined;
  }
}
