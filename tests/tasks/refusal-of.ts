import { expect, vi } from 'vitest';

/** What a command says where `run` makes it end with 1. */
export function refusalOf(run: () => unknown): string {
  let said = '';
  const spies = [
    vi.spyOn(console, 'error').mockImplementation((line) => {
      said += line;
    }),
    vi.spyOn(process, 'exit').mockImplementation((code) => {
      throw new Error(`exit ${code}`);
    }),
  ];
  try {
    expect(run).toThrow('exit 1');
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return said;
}
