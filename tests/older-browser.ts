import { expect, type Page } from '@playwright/test';

/**
 * Makes the page's browser one of spring 2023, the oldest that is promised (README, «Límites»): takes away what Chrome 111,
 * Firefox 113 or Safari 16.4 did not know, of scripts before any runs and of styles on their way. Returns what goes wrong.
 */
export async function asOfSpring2023(page: Page): Promise<string[]> {
  const trouble: string[] = [];
  page.context().on('weberror', (error) => trouble.push(error.error().message));
  await page.context().addInitScript(() => {
    const lacking: [object | undefined, string[]][] = [
      [
        HTMLElement.prototype,
        ['popover', 'showPopover', 'hidePopover', 'togglePopover', 'editContext', 'writingSuggestions'],
      ],
      [HTMLButtonElement.prototype, ['popoverTargetElement', 'popoverTargetAction', 'command', 'commandForElement']],
      [Element.prototype, ['checkVisibility', 'moveBefore', 'setHTML', 'setHTMLUnsafe', 'getHTML', 'currentCSSZoom']],
      [Document.prototype, ['startViewTransition', 'caretPositionFromPoint', 'moveBefore']],
      [Document, ['parseHTMLUnsafe', 'parseHTML']],
      [DocumentFragment.prototype, ['moveBefore']],
      [HTMLDialogElement.prototype, ['requestClose', 'closedBy']],
      [URL, ['canParse', 'parse']],
      [Promise, ['withResolvers', 'try']],
      [Object, ['groupBy']],
      [Map, ['groupBy']],
      [Map.prototype, ['getOrInsert', 'getOrInsertComputed']],
      [Array, ['fromAsync']],
      [Array.prototype, ['toSorted', 'toReversed', 'toSpliced', 'with']],
      [String.prototype, ['isWellFormed', 'toWellFormed']],
      [
        Set.prototype,
        ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom'],
      ],
      [RegExp, ['escape']],
      [Math, ['sumPrecise', 'f16round']],
      [Uint8Array, ['fromBase64', 'fromHex']],
      [Uint8Array.prototype, ['toBase64', 'toHex']],
      [ArrayBuffer.prototype, ['transfer', 'resize']],
      [AbortSignal, ['any']],
      [Intl, ['DurationFormat']],
      [Navigator.prototype, ['wakeLock', 'share', 'canShare', 'userActivation', 'virtualKeyboard']],
      [CSS, ['highlights']],
      [
        (window as { Iterator?: { prototype: object } }).Iterator?.prototype,
        ['map', 'filter', 'take', 'drop', 'flatMap', 'reduce', 'toArray', 'forEach', 'some', 'every', 'find'],
      ],
      [
        window,
        [
          'Iterator',
          'Highlight',
          'requestIdleCallback',
          'scheduler',
          'navigation',
          'CloseWatcher',
          'documentPictureInPicture',
          'ToggleEvent',
        ],
      ],
    ];
    for (const [owner, names] of lacking) for (const name of names) if (owner) Reflect.deleteProperty(owner, name);
    for (const name of ['matches', 'closest', 'querySelector', 'querySelectorAll'] as const) {
      const find = Element.prototype[name] as (selector: string) => unknown;
      Object.assign(Element.prototype, {
        [name](this: Element, selector: string) {
          if (/:(popover-open|has\(|open\b)/.test(selector)) throw new SyntaxError(selector);
          return find.call(this, selector);
        },
      });
    }
  });
  // A selector or a value that nobody knows is dropped as one that this browser does not know yet.
  await page.context().route(/\.css$/, async (route) => {
    const response = await route.fetch();
    const css = (await response.text())
      .replace(/:(has\(|popover-open|details-content|open\b)/g, ':de-despues-$1')
      .replace(/\b(subgrid|text-wrap|content-visibility|field-sizing|hyphenate-limit-chars)\b/g, 'de-despues')
      .replace(/(content:[^;}]*?) \/ ?"[^"]*"/g, '$1 de-despues');
    await route.fulfill({ response, body: css });
  });
  return trouble;
}

/** A browser of 2022 knows no `color-mix`: by that the pages tell. */
export async function asOf2022(page: Page): Promise<void> {
  await page.context().addInitScript(() => {
    const supports = CSS.supports.bind(CSS) as (...words: string[]) => boolean;
    CSS.supports = (...words: string[]) => !words.join().includes('color-mix') && supports(...words);
  });
}

/** The page is its text and a sentence, and nothing on show that can't work. */
export async function isPlain(page: Page): Promise<void> {
  await expect(page.getByText('El programa de esta página no pudo iniciar aquí')).toBeVisible();
  await expect(page.locator('html.js')).toHaveCount(0);
}
