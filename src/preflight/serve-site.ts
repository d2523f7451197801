import { dirname } from 'node:path';
import { type PreviewServer, preview, type UserConfig } from 'vite';

/** Serves the site built in `folder`; on this machine only and at any free port, unless told otherwise. */
export async function serveSite(
  folder: string,
  { preview: where, ...options }: Pick<UserConfig, 'preview' | 'plugins' | 'logLevel'> = {},
): Promise<PreviewServer & { address: string }> {
  const server = await preview({
    configFile: false,
    // Not the folder itself: Vite would warn that a build may write over its own sources.
    root: dirname(folder),
    build: { outDir: folder },
    preview: { host: 'localhost', port: 0, ...where },
    logLevel: 'silent',
    ...options,
  });
  return Object.assign(server, { address: server.resolvedUrls!.local[0]! });
}
