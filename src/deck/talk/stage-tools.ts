import '../../stage/overlay.css';
import { presenterText } from '../../language/presenter-es-mx.ts';
import { Overlay } from '../../stage/overlay.ts';
import { type Pointer, startPointer } from '../../stage/start-pointer.ts';
import type { Deck } from '../deck.ts';
import { say, togglePresenting } from './presenting.ts';

/** What a key asks for. */
export type Tool = 'presentar' | 'luz' | 'lapiz' | 'borrar';

/** Light, pen and nearer look over the deck's slides. */
export interface StageTools {
  overlay: Overlay;
  pointer: Pointer;
}

let tools: StageTools | undefined;

/** The tools of this deck, made when they are first asked for. */
export function stageTools(deck: Deck): StageTools {
  tools ??= makeTools(deck);
  return tools;
}

/**
 * Does what `tool` is for; the light answers to its key by itself, but for the press that brought the tools, when the mouse
 * may have come to rest at `rest` already.
 */
export function useTool(deck: Deck, tool: Tool, isHeld: boolean, rest: MouseEvent | undefined): void {
  const { pointer } = stageTools(deck);
  if (tool === 'presentar') togglePresenting();
  else if (tool === 'lapiz') say(pointer.togglePen() ? presenterText.penOn : presenterText.penOff);
  else if (tool === 'borrar') pointer.clear();
  else if (isHeld) pointer.light(rest);
}

function makeTools(deck: Deck): StageTools {
  const frame = deck.reveal.getRevealElement() as HTMLElement;
  const overlay = new Overlay(frame, deck.reveal.getSlidesElement() as HTMLElement);
  const { signal } = new AbortController();
  const show = () => overlay.show(deck.current.id);
  deck.reveal.on('slidechanged', show);
  show();
  return { overlay, pointer: startPointer(window, { overlay, slide: () => deck.current.id, signal }) };
}
