import { z } from 'zod';
import type { Component } from '../component.ts';
import { type FittedNames, fitNames } from './fit-names.ts';

type Names = readonly string[];

/** The organisations of taller.yaml as a list; logos stay out. */
export const organizations: Component<Record<string, never>, Names, FittedNames> = {
  name: 'organizaciones',
  options: z.strictObject({}),
  read: (_options, files) => files.config.convoca.organizaciones,
  cites: () => [],
  layout: fitNames,
  texts: (names) => [...names],
  render({ names, sizes }, { document }) {
    const figure = document.createElement('figure');
    figure.className = 'organizaciones';
    if (sizes) {
      const { columns, size, height, gap } = sizes;
      const words = `--columnas: ${columns}; --letra-nombre: ${size}px; --alto-nombre: ${height}px; --entre: ${gap}px`;
      figure.setAttribute('style', words);
      figure.classList.add('muchas');
    }
    const list = document.createElement('ul');
    for (const name of names) {
      const item = document.createElement('li');
      // A name is not translated.
      item.setAttribute('translate', 'no');
      item.textContent = name;
      list.append(item);
    }
    figure.append(list);
    return figure;
  },
};
