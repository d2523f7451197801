/** What each page of slides is called, by the ids of their slides: 7, and its further pages 7.2 and 7.3. */
export function labelsOf(slides: readonly string[]): string[] {
  let [number, part] = [0, 1];
  return slides.map((id, index) => {
    const again = index > 0 && slides[index - 1] === id;
    part = again ? part + 1 : 1;
    if (!again) number++;
    return again ? `${number}.${part}` : String(number);
  });
}
