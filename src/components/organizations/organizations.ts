import { join } from 'node:path';
import type { z } from 'zod';
import type { Component } from '../component.ts';
import { type FittedNames, fitNames } from './layout.ts';
import { renderNames } from './render.tsx';
import { organizationsOptions } from './schema.ts';

/** `organizaciones`: the organisations of taller.yaml as a list; logos stay out. */
export const organizations: Component<z.output<typeof organizationsOptions>, readonly string[], FittedNames> = {
  name: 'organizaciones',
  styles: join(import.meta.dirname, 'organizations.css'),
  options: organizationsOptions,
  read: (_options, files) => files.config.convoca.organizaciones,
  cites: () => [],
  layout: fitNames,
  texts: (names) => [...names],
  render: renderNames,
};
