import { afterEach, describe, expect, it, vi } from 'vitest';
import { readOptions } from '../../src/tasks/read-options.ts';
import { refusalOf } from './refusal-of.ts';

const OPTIONS = { laminas: { type: 'string' }, host: { type: 'string' }, 'sin-pdf': { type: 'boolean' } } as const;

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

function read(...args: string[]) {
  vi.spyOn(process, 'argv', 'get').mockReturnValue(['node', 'tarea.ts', ...args]);
  return { ...readOptions(OPTIONS) };
}

const refused = (...args: string[]) => refusalOf(() => read(...args));

describe('readOptions(options)', () => {
  it.each<[string[], object]>([
    [[], {}],
    [['--laminas', '../otra'], { laminas: '../otra' }],
    [['--laminas=../a b', '--sin-pdf'], { laminas: '../a b', 'sin-pdf': true }],
    [['--host'], { host: '' }],
    [['--host', '--laminas', 'x'], { host: '', laminas: 'x' }],
    [['--', '--laminas', '../otra'], { laminas: '../otra' }],
    [['--sin-pdf', '--sin-pdf'], { 'sin-pdf': true }],
    [['--host', 'tunel.example'], { host: 'tunel.example' }],
  ])('%j gives %j', (args, options) => expect(read(...args)).toEqual(options));

  it.each<[string[], string]>([
    [['--lamina', '../otra'], 'No se entiende «--lamina»: ¿quiso decir «--laminas»?'],
    [['--lamina=../otra'], 'No se entiende «--lamina»: ¿quiso decir «--laminas»?'],
    [['-laminas', '../otra'], 'No se entiende «-laminas»: ¿quiso decir «--laminas»?'],
    [['—laminas', '../otra'], 'No se entiende «—laminas»: ¿quiso decir «--laminas»?'],
    [['--sin-pfd'], 'No se entiende «--sin-pfd»: ¿quiso decir «--sin-pdf»?'],
    [['--zorro'], 'No se entiende «--zorro»: las opciones son --laminas, --host, --sin-pdf'],
    [['../otra'], 'No se entiende «../otra»: las opciones son --laminas, --host, --sin-pdf'],
    [['--laminas'], 'A --laminas le falta lo que va después: --laminas …'],
    [['--laminas='], 'A --laminas le falta lo que va después: --laminas …'],
    [['--laminas', '--sin-pdf'], 'A --laminas le falta lo que va después: --laminas …'],
    [['--laminas', '../una', '--laminas=../otra'], '--laminas está dos veces; deje una sola.'],
    [['--sin-pdf=no'], '--sin-pdf va sola, sin = ni valor.'],
  ])('%j ends the command with a sentence', (args, sentence) => expect(refused(...args)).toBe(sentence));

  it('what npm kept to itself, for want of its --, is said', () => {
    vi.stubEnv('npm_config_sin_pdf', 'true');
    expect(refused()).toBe('Antes de --sin-pdf falta --: escriba npm run … -- --sin-pdf');
  });
});
