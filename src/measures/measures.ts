/**
 * Numbers that a layout and its style sheet share: `px` in pixels of a slide, `ratio` bare. The sheet says `var(--<owner>-<name>)`
 * and the build puts the number in its place (vite/css-options.ts).
 */
export interface Measures {
  px?: Readonly<Record<string, number>>;
  ratio?: Readonly<Record<string, number>>;
}
