/**
 * Numbers that a layout and its style sheet share: `px` in pixels of a slide, `em` in letters, `ratio` bare, `text` more than a
 * number. The sheet says `var(--<owner>-<name>)` and the build puts the number in its place (vite/css-options.ts).
 */
export interface Measures {
  px?: Readonly<Record<string, number>>;
  em?: Readonly<Record<string, number>>;
  ratio?: Readonly<Record<string, number>>;
  text?: Readonly<Record<string, string>>;
}
