import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { closestWord } from '../content/closest-word.ts';
import { refuse } from './refuse.ts';

/** What a command was given; anything that it doesn't know, or lacks, ends it with a sentence and `usage`. */
export function readOptions<const Options extends ParseArgsOptionsConfig>(options: Options, usage = '') {
  const names = Object.keys(options).map((name) => `--${name}`);
  const say = (sentence: string) => refuse(usage ? `${sentence}\n\n${usage}` : sentence);
  // npm keeps to itself what stands before its own `--`.
  const kept = names.find((name) => process.env[`npm_config_${name.slice(2).replaceAll('-', '_')}`]);
  if (kept) say(`Antes de ${kept} falta --: escriba npm run … -- ${kept}`);
  const isEmpty = (next: string | undefined) => next === undefined || next.startsWith('-');
  // Alone it is right too, which parseArgs doesn't know.
  const args = process.argv
    .slice(2)
    // Who writes npm's own -- twice means the same.
    .filter((each) => each !== '--')
    .map((each, at, all) => (each === '--host' && isEmpty(all[at + 1]) ? '--host=' : each));
  const countOf = (name: string) => args.filter((each) => each.split('=')[0] === name).length;
  const twice = names.find((name) => options[name.slice(2)]?.type === 'string' && countOf(name) > 1);
  if (twice) say(`${twice} está dos veces; deje una sola.`);
  try {
    const { values } = parseArgs({ args, options, strict: true, allowPositionals: false });
    for (const [name, value] of Object.entries(values))
      if (value === '' && name !== 'host') throw new Error(`'--${name}'`);
    return values;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const refused = /'(?:-\w, )?([^'\s=]+)/.exec(message)?.[1] ?? message;
    // Of «-laminas» it names the first letter.
    const given = (args.find((each) => each.startsWith(refused)) ?? refused).replace(/=.*/s, '');
    const name = given.slice(2);
    if (names.includes(given))
      return say(
        options[name]?.type === 'string'
          ? `A ${given} le falta lo que va después: ${given} …`
          : `${given} va sola, sin = ni valor.`,
      );
    const near = closestWord(given, names);
    return say(
      `No se entiende «${given}»: ${near ? `¿quiso decir «${near}»?` : `${names.length > 1 ? 'las opciones son' : 'la única opción es'} ${names.join(', ')}`}`,
    );
  }
}
