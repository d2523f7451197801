import { editDistance } from '../../../content/closest-word.ts';
import { foldText } from '../../../language/fold-text.ts';

export interface SearchEntry {
  key: string;
  name: string;
  /** Shown after the name: since when it takes part. */
  since: string;
  /** What a person may type: the name, the official name, abbreviations. */
  words: string;
}

const NONE = 'Ninguna entidad se llama así.';
const NEAR = 'Ninguna se llama así. ¿Quiso decir…?';

/**
 * Makes the drawn field (`box`) find an entity by name, accents or not, and fills the list of those that match (all of them
 * while it is empty). Focus really moves into the list: `aria-activedescendant` would need ids, which components may not have.
 * A search that is done leaves the keys to the page, or `stays` in the field.
 */
export function startEntitySearch(
  box: HTMLElement,
  entries: readonly SearchEntry[],
  {
    choose,
    announce,
    stays,
    signal,
  }: { choose(key: string): void; announce(text: string): void; stays: boolean; signal: AbortSignal },
): void {
  const input = box.querySelector('input')!;
  const list = box.querySelector('ul')!;
  const none = box.querySelector('p')!;
  const below = none.parentElement!;
  const template = list.querySelector('template')!;
  // A copy of an element that had them brings its own.
  list.replaceChildren(template);
  const options = entries.map((entry) => {
    const option = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
    option.dataset.clave = entry.key;
    option.prepend(`${entry.name} `);
    option.lastElementChild!.textContent = entry.since;
    list.append(option);
    return { node: option, words: fold(entry.words).split(' ') };
  });

  const shown = () => options.filter(({ node }) => !node.hidden);
  const open = () => {
    const wanted = fold(input.value);
    // «baja», «sur» and «baja california s» all find Baja California Sur.
    const match = ({ words }: (typeof options)[number]) =>
      words.some((_word, index) => words.slice(index).join(' ').startsWith(wanted));
    // Only where nothing matches, what was perhaps meant: «oaxca».
    const isNear = ({ words }: (typeof options)[number]) =>
      words.some((_word, index) => isMistyped(wanted, words.slice(index).join(' ')));
    const fits = wanted === '' ? () => true : options.some(match) ? match : isNear;
    for (const option of options) option.node.hidden = !fits(option);
    const found = shown();
    none.textContent = found.length === 0 ? NONE : NEAR;
    none.hidden = wanted === '' || fits === match;
    // Tab leads from the field to the first.
    for (const { node } of options) node.tabIndex = node === found[0]?.node ? 0 : -1;
    list.hidden = found.length === 0;
    below.hidden = list.hidden && none.hidden;
    return found.length;
  };
  const close = () => {
    list.hidden = true;
    none.hidden = true;
    below.hidden = true;
  };
  const pick = (key: string | undefined, isPointer = false) => {
    if (key === undefined) return;
    input.value = '';
    if (stays && !isPointer) input.focus();
    else (box.ownerDocument.activeElement as HTMLElement).blur();
    close();
    choose(key);
  };
  const step = (from: EventTarget | null, by: number) => {
    const nodes = shown().map(({ node }) => node);
    const next = nodes.indexOf(from as HTMLLIElement) + by;
    if (next < 0) input.focus();
    else nodes[Math.min(next, nodes.length - 1)]?.focus();
  };

  input.addEventListener('click', open, { signal });
  input.addEventListener(
    'input',
    () => {
      const count = open();
      announce(
        !none.hidden ? none.textContent : `${count === 1 ? 'Una entidad coincide' : `${count} entidades coinciden`}`,
      );
    },
    { signal },
  );
  list.addEventListener('click', (event) => pick(optionOf(event.target), true), { signal });
  box.addEventListener('focusout', (event) => box.contains(event.relatedTarget as Node | null) || close(), { signal });
  box.addEventListener(
    'keydown',
    (event) => {
      const inList = optionOf(event.target) !== undefined;
      if (event.key === 'ArrowDown') {
        if (list.hidden) open();
        step(event.target, 1);
      } else if (event.key === 'ArrowUp' && inList) step(event.target, -1);
      else if (event.key === 'Home' && inList) shown()[0]?.node.focus();
      else if (event.key === 'End' && inList) shown().at(-1)?.node.focus();
      else if (event.key === 'Enter')
        pick(inList ? optionOf(event.target) : list.hidden ? undefined : shown()[0]?.node.dataset.clave);
      else if (event.key === ' ' && inList) pick(optionOf(event.target));
      else if (event.key === 'Escape' && (!list.hidden || input.value !== '')) {
        input.value = '';
        input.focus();
        close();
      } else if (event.key === 'Escape') input.blur();
      else {
        // A letter typed in the list goes on with the name in the field.
        if (inList && event.key.length === 1 && !event.ctrlKey && !event.metaKey) input.focus();
        return;
      }
      event.preventDefault();
    },
    { signal },
  );
}

function optionOf(target: EventTarget | null): string | undefined {
  return (target as Element | null)?.closest<HTMLElement>('[role="option"]')?.dataset.clave;
}

/** True if `wanted` is the beginning of `name` but for a letter or two, missing, wrong or too many. */
function isMistyped(wanted: string, name: string): boolean {
  const most = wanted.length < 4 ? 0 : wanted.length < 7 ? 1 : 2;
  return [-1, 0, 1].some((more) => editDistance(wanted, name.slice(0, Math.max(wanted.length + more, 0))) <= most);
}

/** Lower case, without accents or full stops: «N.L.» is «nl». */
function fold(text: string): string {
  return foldText(text.normalize('NFC')).replaceAll('.', '').trim();
}
