import { hostname } from 'node:os';
import type { Connect, Plugin } from 'vite';

/** Which addresses a server answers to: those of this machine or, with `--host`, of the network around it. */
export interface Hosts {
  /** Anybody in the network may look. */
  open: boolean;
  /** For Vite: where to listen. */
  host: true | 'localhost';
  /** Answers other names with a sentence: a page elsewhere could have one of its own lead to this machine. */
  gate: Plugin;
}

/** `given` is what `--host` says: undefined without it, a name (a tunnel's, say) or nothing; `command` is what a person types. */
export function hostGate(given: string | undefined, command: string): Hosts {
  const open = given !== undefined;
  const answer: Connect.NextHandleFunction = ({ headers }, response, proceed) => {
    const name = (headers.host ?? 'localhost').replace(/:\d+$/, '').toLowerCase();
    if (isHere(name) || (open && (isNear(name) || name === given.toLowerCase()))) return proceed();
    response.writeHead(403, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end(
      `Aquí no se atiende a «${name}». Use la dirección con números que dice la terminal, o empiece con: ${command} -- --host ${name}\n`,
    );
  };
  const use = ({ middlewares }: { middlewares: Connect.Server }) => void middlewares.use(answer);
  return {
    open,
    host: open ? true : 'localhost',
    gate: {
      name: 'taller-host-gate',
      enforce: 'pre',
      // Vite's own gate answers in English.
      config: () => ({ server: { allowedHosts: true }, preview: { allowedHosts: true } }),
      configureServer: use,
      configurePreviewServer: use,
    },
  };
}

const isHere = (name: string) => /^(localhost|.+\.localhost|[\d.]+|\[[\da-f:.]+\])$/.test(name);

/** A name that only the network around this machine gives, so that nobody outside can have it. */
function isNear(name: string): boolean {
  return (
    name === hostname().toLowerCase() || !name.includes('.') || /\.(local|lan|home|internal|home\.arpa)$/.test(name)
  );
}
