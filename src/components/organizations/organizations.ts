import { z } from 'zod';
import type { Component } from '../component.ts';

type Names = readonly string[];

/** The twelve organisations of taller.yaml as a list; logos stay out. */
export const organizations: Component<Record<string, never>, Names, Names> = {
  name: 'organizaciones',
  options: z.strictObject({}),
  read: (_options, files) => files.config.convoca.organizaciones,
  cites: () => [],
  layout: (names) => names,
  texts: (names) => [...names],
  render(names, { document }) {
    const figure = document.createElement('figure');
    figure.className = 'organizaciones';
    const list = document.createElement('ul');
    for (const name of names) {
      const item = document.createElement('li');
      item.textContent = name;
      list.append(item);
    }
    figure.append(list);
    return figure;
  },
};
