import type { ShowState } from './show-state.ts';

/** A window that shows slides: the deck itself, or the presenter's picture of it. */
export interface Screen {
  read(): ShowState;
  apply(state: ShowState): void;
  /** Calls `listener` after anything on screen has changed, by hand or by `apply`. */
  onChange(listener: () => void): void;
}
