/** Ends a command that can't do what it was told, with a sentence that says why. */
export function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
