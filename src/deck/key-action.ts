/** A thing that keys do; the help panel lists the same table that the keyboard uses. */
export interface KeyAction {
  /** `KeyboardEvent.key` values; letters in lower case. */
  keys: readonly string[];
  /** The keys as the help panel shows them. */
  shown: readonly string[];
  description: string;
  run(): void;
}
