import { makeBucket } from './token-bucket.ts';

// Well below what a broker calls a flood (see server/room-broker.ts): a slow network brings in one go what left it in order.
const RATES = { calm: { burst: 4, perSecond: 1 }, quick: { burst: 10, perSecond: 5 } };
const LOOK_AGAIN = 100;

export interface PacerOptions {
  /** In ms, by a clock that nobody sets. */
  now(): number;
  later(task: () => void, ms: number): void;
}

const WITH_WINDOW: PacerOptions = {
  now: () => performance.now(),
  later: (task, ms) => void setTimeout(task, ms),
};

/** Lets what a phone says go out at once, or where that is too much in its turn; of what has a `name` the newest is enough. */
export function makePacer(rate: keyof typeof RATES, { now, later } = WITH_WINDOW) {
  const takes = makeBucket(RATES[rate]);
  let waiting: { go: () => void; name: string | undefined }[] = [];
  let isDue = false;
  const lookAgain = () => {
    if (isDue || waiting.length === 0) return;
    isDue = true;
    later(() => {
      isDue = false;
      if (takes(now())) waiting.shift()!.go();
      lookAgain();
    }, LOOK_AGAIN);
  };
  return (go: () => void, name?: string): void => {
    if (waiting.length === 0 && takes(now())) {
      go();
      return;
    }
    if (name !== undefined) waiting = waiting.filter((each) => each.name !== name);
    waiting.push({ go, name });
    lookAgain();
  };
}
