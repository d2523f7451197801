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
  if (/^(https?:)?[\\/]{2}/i.test(compact))
    // Without its scheme it would be a file's, where the page is one.
    return { kind: 'remote', target: address.replace(/^[\\/]{2}/, 'https://') };
  if (/^(mailto|tel|sms):/i.test(compact)) return { kind: 'remote', target: address };
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
    return wrong(address);
  }
  return { kind: 'file', target, suffix: address.slice(path.length) };
}

function wrong(address: string): AddressVerdict {
  return {
    kind: 'wrong',
    problem: `la dirección «${address}» no lleva a ningún lado`,
    remedy: 'escriba la ruta desde la carpeta de las láminas, sin / inicial ni ..',
  };
}

function decode(text: string): string | undefined {
  try {
    // A name like «100%.png» is meant as it stands.
    return decodeURIComponent(text.replace(/%(?![0-9a-f]{2})/gi, '%25'));
  } catch {
    return undefined;
  }
}
