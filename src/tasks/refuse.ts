/** Ends a command that can't do what it was told, with a sentence that says why; for machines too (`--json`), which read the other stream. */
export function refuse(sentence: string): never {
  console.error(sentence);
  if (process.argv.includes('--json')) console.log(JSON.stringify({ error: sentence }, undefined, 2));
  process.exit(1);
}
