import { join } from 'node:path';
import { z } from 'zod';
import type { Component } from '../component.ts';
import { type FittedNames, fitNames, nameMeasures } from './layout.ts';
import { renderNames } from './render.tsx';

/** `organizaciones`: the organisations of taller.yaml as a list; logos stay out. */
export const organizations: Component<Record<string, never>, readonly string[], FittedNames> = {
  name: 'organizaciones',
  styles: join(import.meta.dirname, 'organizations.css'),
  measures: nameMeasures,
  options: z.strictObject({}),
  read: (_options, files) => files.config.convoca.organizaciones,
  cites: () => [],
  layout: fitNames,
  texts: (names) => [...names],
  render: renderNames,
};
