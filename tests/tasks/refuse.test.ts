import { expect, it, vi } from 'vitest';
import { refuse } from '../../src/tasks/refuse.ts';
import { refusalOf } from './refusal-of.ts';

it('refuse(sentence) tells machines too why nothing was done, where they asked for JSON', () => {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  expect(refusalOf(() => refuse('No hay nada.'))).toBe('No hay nada.');
  expect(log).not.toHaveBeenCalled();
  const given = vi.spyOn(process, 'argv', 'get').mockReturnValue(['node', 'revisar', '--json']);
  expect(refusalOf(() => refuse('No hay nada.'))).toBe('No hay nada.');
  expect(JSON.parse(log.mock.calls[0]![0])).toEqual({ error: 'No hay nada.' });
  given.mockRestore();
  log.mockRestore();
});
