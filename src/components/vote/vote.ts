import { join } from 'node:path';
import type { z } from 'zod';
import type { Component } from '../component.ts';
import { layoutVote, type VoteDrawing, voteMeasures } from './layout.ts';
import { readVote } from './read-vote.ts';
import { renderVote } from './render.tsx';
import { type VoteSpec, voteOptions } from './schema.ts';
import { voteWords } from './vote-words.ts';

/** `votacion`: a question with its options, which a room may answer; without one it is asked, on paper too. */
export const vote: Component<z.output<typeof voteOptions>, VoteSpec, VoteDrawing> = {
  name: 'votacion-en-sala',
  fence: 'votacion',
  also: ['vote', 'poll', 'encuesta'],
  styles: join(import.meta.dirname, 'vote.css'),
  element: join(import.meta.dirname, 'browser/element.ts'),
  waits: true,
  measures: voteMeasures,
  options: voteOptions,
  read: readVote,
  cites: () => [],
  layout: layoutVote,
  texts: ({ pregunta, opciones, otra }) => [
    ...(pregunta === undefined ? [] : [pregunta]),
    ...opciones.map(({ texto }) => texto),
    ...(otra ? [voteWords.own] : []),
  ],
  render: renderVote,
};
