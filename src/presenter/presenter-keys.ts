import type { KeyAction } from '../deck/key-action.ts';
import { keyActions, type KeyDeck, type KeyPanels } from '../deck/keys.ts';
import { presenterText } from '../language/presenter-es-mx.ts';

// The deck's keys that mean nothing here: the hall's screen has them.
const ELSEWHERE = new Set(['f', 'i', 'r', 'p', 's']);

/** What only the presenter window does. */
export type BoardAction = 'cronometro' | 'menor' | 'mayor';

/** Every key of the presenter window: the deck's, from the deck's own table, and those of clock and notes. */
export function presenterKeys(
  deck: KeyDeck,
  panels: KeyPanels,
  actions: Readonly<Record<string, () => void>>,
): KeyAction[] {
  const shared = keyActions(deck, panels).filter(({ keys }) => !ELSEWHERE.has(keys[0] ?? ''));
  const own = (key: string, shown: string, description: string, action: BoardAction): KeyAction => ({
    keys: [key],
    shown: [shown],
    description,
    run: () => actions[action]?.(),
  });
  const help = shared.pop()!;
  return [
    ...shared,
    own('t', 'T', presenterText.clockKey, 'cronometro'),
    own('-', '−', presenterText.smallerText, 'menor'),
    own('+', '+', presenterText.largerText, 'mayor'),
    help,
  ];
}
