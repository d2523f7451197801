import { makeNode } from '../dom/make-node.ts';
import type { Ahead } from '../dom/open-part.ts';
import { showDialog } from '../dom/show-dialog.ts';
import { walkStops } from '../dom/walk-stops.ts';
import './search.css';
import { searchText } from '../language/search-es-mx.ts';
import { collectEntries, type PageEntry } from './collect-entries.ts';
import { highlight } from './highlight.ts';
import { makeSnippet } from './make-snippet.ts';
import { type Found, makeIndex } from './search-index.ts';

const SHOWN = 30;
let find: ((query: string) => Found<PageEntry>[]) | undefined;
let lastQuery = '';

/**
 * Opens the search: words in a field, below it what was found with the words in place. Arrows walk the results. `ahead` is
 * what somebody has written already, Enter too, `follow` goes to a place of the page.
 */
export function openSearch(document: Document, { typed, isEntered }: Ahead, follow: (hash: string) => void): void {
  // The page's text doesn't change: read once, when somebody first searches.
  find ??= makeIndex(collectEntries(document));
  const dialog = makeNode('dialog', { class: 'busqueda', 'aria-label': searchText.title });
  dialog.innerHTML = `<div role="search"><input type="search" autocomplete="off" spellcheck="false" enterkeyhint="search"><button type="button">✕</button></div><p class="busqueda-cuenta" role="status"></p><ol class="busqueda-lista" tabindex="-1"></ol>`;
  const input = dialog.querySelector('input')!;
  const status = dialog.querySelector<HTMLElement>('.busqueda-cuenta')!;
  const list = dialog.querySelector('ol')!;
  const close = dialog.querySelector('button')!;
  close.setAttribute('aria-label', searchText.close);
  close.addEventListener('click', () => dialog.close());
  input.setAttribute('aria-label', searchText.field);
  input.placeholder = searchText.title;
  input.value = typed || lastQuery;
  let results: Found<PageEntry>[] = [];
  const show = () => {
    lastQuery = input.value;
    const words = input.value.trim();
    results = words === '' ? [] : find!(words);
    list.replaceChildren(...results.slice(0, SHOWN).map((result) => renderResult(result)));
    const more = results.length > SHOWN ? ` ${searchText.more(SHOWN, results.length)}` : '';
    status.textContent =
      words === ''
        ? searchText.hint
        : results.length === 0
          ? searchText.nothing(words)
          : `${searchText.results(results.length)}.${more}`;
  };
  const choose = (result: Found<PageEntry> | undefined) => {
    if (!result) return;
    dialog.close();
    goTo(result, follow);
  };
  input.addEventListener('input', show);
  // No form: a frame may forbid to send one, even to nobody.
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    choose(results[0]);
  });
  list.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    choose(results[[...list.querySelectorAll('a')].indexOf(link)]);
  });
  dialog.addEventListener('keydown', (event) => walkStops(event, [input, ...list.querySelectorAll('a')]));
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  show();
  if (isEntered && results[0]) {
    goTo(results[0], follow);
    return;
  }
  showDialog(dialog);
  if (!typed) input.select();
}

function renderResult({ entry, terms }: Found<PageEntry>): HTMLLIElement {
  const kind = makeNode('span', { class: 'busqueda-tipo' }, searchText.kinds[entry.kind]);
  const title = makeNode('strong', {}, ...renderParts(makeSnippet(entry.title, terms)));
  const text = makeNode('span', { class: 'busqueda-texto' }, ...renderParts(makeSnippet(entry.text, terms)));
  return makeNode('li', {}, makeNode('a', { href: `#${entry.id}` }, kind, ' ', title, ' ', text));
}

function renderParts(parts: readonly { text: string; found: boolean }[]): (string | Node)[] {
  return parts.map(({ text, found }) => (found ? makeNode('mark', {}, text) : text));
}

/** An entry of the browser's history for the place, the words marked and in view, and the focus where they are. */
function goTo({ entry: { element, id }, terms }: Found<PageEntry>, follow: (hash: string) => void): void {
  const folded = element.querySelector<HTMLDetailsElement>(':scope > details');
  if (folded) folded.open = true;
  follow(`#${id}`);
  const first = highlight(element, terms)?.startContainer.parentElement;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  const slide = element.closest('article');
  const box = (first ?? element).getBoundingClientRect();
  // Its slide's beginning is in view by now: no need to move when the words are too.
  // Not by scrollIntoView, which moves the page around a frame as well.
  if (!slide || box.top > innerHeight * 0.8 || box.bottom < 0) scrollBy(0, (box.top + box.bottom - innerHeight) / 2);
}
