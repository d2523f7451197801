import type { Taller } from '../content/model.ts';

/** What an edition is drawn from. */
export interface Site {
  taller: Taller;
  /** The deck's slides as HTML, drawn once for all editions that show them. */
  slides: string;
  /** The pages offer the PDFs that lie beside them in `PDF_FOLDER`. */
  release: boolean;
}

/** One page of the site. Its folder holds `main.ts`, the program that its page starts, and the style sheets which that imports. */
interface Page {
  /** The file's name, as it stands in addresses. */
  page: string;
  /** Its folder, an absolute path. */
  folder: string;
  /** What a first visit may cost over a phone's network before `npm run revisar` says so: kB, compressed. */
  heaviest: number;
  /** How `npm run revisar` looks at it: slide by slide, scrolling through a text, or only until it has started. */
  looked: 'slides' | 'text' | 'start';
}

/** A page with a shell of its own, the file `page` in its folder. */
export interface DrawnEdition extends Page {
  /** What `[[name]]` in the shell stands for. */
  words: Readonly<Record<string, unknown>>;
  /** What fills the places of the shell that are called `<!--taller:name-->`. */
  fill(site: Site): Record<string, string>;
  /** Classes that its page never has: rules of shared style sheets that need one are left out. */
  without: readonly string[];
  /** People send its address to each other, and keep it on a phone's screen. */
  isShared?: boolean;
  /** Nothing without a network: no browser keeps it for the road. */
  isLive?: boolean;
  /** Its words come before their letters. */
  isText?: boolean;
}

/** A page made of the others, to take away; nobody who visits the site fetches it. */
export interface ComposedEdition extends Page {
  /** From the built site in a folder, and its program as one script. */
  compose(site: string, script: string): string;
}

export type Edition = DrawnEdition | ComposedEdition;

/** Where the site has its PDFs. */
export const PDF_FOLDER = 'pdf';
