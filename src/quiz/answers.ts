/** What a reader chose, by question: the index of the option. Kept as `{ version, answers }`. */
export type Answers = Readonly<Record<string, number>>;

const VERSION = 1;

/** The answers as kept on the device. */
export function serializeAnswers(answers: Answers): string {
  return JSON.stringify({ version: VERSION, answers });
}

/** The answers of a text from the browser's storage; none when it makes no sense. */
export function parseAnswers(text: string | undefined): Answers {
  try {
    const { version, answers } = JSON.parse(text ?? '{}') as { version?: unknown; answers?: object };
    if (version !== VERSION) return {};
    const entries = Object.entries(answers ?? {});
    return entries.every(([, index]) => Number.isInteger(index)) ? Object.fromEntries(entries) : {};
  } catch {
    return {};
  }
}

export interface Score {
  right: number;
  answered: number;
  total: number;
}

/** Counts a set of questions; an answer that the question no longer offers doesn't count. */
export function countScore(
  questions: readonly { id: string; right: number; options: number }[],
  answers: Answers,
): Score {
  const answered = questions.filter(({ id, options }) => answers[id] !== undefined && answers[id] < options);
  return {
    right: answered.filter(({ id, right }) => answers[id] === right).length,
    answered: answered.length,
    total: questions.length,
  };
}
