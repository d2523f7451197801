import { spawn } from 'node:child_process';

/** Opens an address in the browser of whoever sits here; where there is none, nothing happens. */
export function openAddress(address: string): void {
  const [command, ...args] = openerOf(process.platform, address);
  spawn(command, args, { stdio: 'ignore', detached: true, windowsVerbatimArguments: true })
    .on('error', () => {})
    .unref();
}

/** What opens an address, as a system's own shell reads it. */
export function openerOf(platform: string, address: string): [command: string, ...args: string[]] {
  if (platform === 'darwin') return ['open', address];
  // Without quotes «&» would begin another command; the first is the title of a window.
  if (platform === 'win32') return ['cmd', '/c', 'start', '""', `"${address}"`];
  return ['xdg-open', address];
}
