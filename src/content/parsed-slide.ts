import type { Place, Report } from './content-error.ts';
import type { ComponentDefinition, DataFiles } from './data-files.ts';
import type { Slide } from './model.ts';

/** What a slide may refer to outside itself. */
export interface SlideSurroundings {
  /** Those that are blocks, by their name. */
  components: ReadonlyMap<string, ComponentDefinition>;
  /** Those that an attribute of the slide asks for, by its name. */
  byAttribute: ReadonlyMap<string, ComponentDefinition>;
  files: DataFiles;
  variables: Readonly<Record<string, string>>;
  report: Report;
}

/** A slide's text as read, before it is known what else the deck holds. */
export interface ParsedSlide extends Omit<Slide, 'id' | 'number'> {
  /** As the editor gave it; undefined when the title must serve. */
  id: string | undefined;
  citations: { id: string; place: Place }[];
  addresses: { kind: 'image' | 'media' | 'link'; address: string; place: Place }[];
}
