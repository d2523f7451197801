/** Every word of the process strip that is not data, in Mexican Spanish. */
export const processWords = {
  days: (count: number) => (count === 1 ? '1 día' : `${count} días`),
  strip: (first: string, last: string, stages: readonly string[]) =>
    `Franja de tiempo de ${first} a ${last}. ${stages.join('; ')}.`,
  stage: (title: string, dates: string) => `${title}, ${dates}`,
};
