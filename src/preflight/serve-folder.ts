import { preview } from 'vite';

/** Serves a built site on this machine only, on any free port; `close` ends it. */
export async function serveFolder(folder: string): Promise<{ address: string; close(): Promise<void> }> {
  const server = await preview({
    configFile: false,
    root: folder,
    build: { outDir: folder },
    preview: { host: 'localhost', port: 0 },
    logLevel: 'silent',
  });
  return { address: server.resolvedUrls!.local[0]!, close: () => server.close() };
}
