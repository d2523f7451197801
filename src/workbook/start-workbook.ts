import { OrderList } from '../dom/order-list.ts';
import { workbookWords } from '../language/workbook-es-mx.ts';
import { deviceStorage } from '../storage/device-storage.ts';
import { copyForPrint, findFields, showEntries, tellOutcome } from './fields.ts';
import { KeptWorkbook, WORKBOOK_KEY } from './kept-workbook.ts';
import { mergeTexts } from './merge-workbooks.ts';
import { readNames } from './read-names.ts';
import { TakeHomePanel } from './take-home.ts';
import { ORDER } from './workbook.ts';

const SAVED_AFTER = 400;

/** Wakes the fields for notes, the exercise and «Mi cuaderno»: what is written is kept on this device while it is written. */
export function startWorkbook(document: Document): void {
  const window = document.defaultView!;
  const kept = new KeptWorkbook(deviceStorage(window));
  const fields = findFields(document);
  // Where it is said what became of what was written since.
  const touched = new Set<Element>();
  const announcer = document.querySelector('.anuncio');
  let timer = 0;
  let ranking: OrderList | undefined;
  let panel: TakeHomePanel | undefined;

  const show = () => {
    ranking?.show((kept.entries[ORDER] ?? '').split(' ').filter(Boolean));
    showEntries(fields, kept.entries);
    panel?.show();
  };
  const save = () => {
    window.clearTimeout(timer);
    if (kept.isSaved) return 'kept';
    const outcome = kept.save();
    for (const element of touched) tellOutcome(element, outcome);
    if (outcome === 'kept') touched.clear();
    // Another window's words may have come in.
    show();
    return outcome;
  };
  const saveSoon = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(save, SAVED_AFTER);
  };

  document.addEventListener('input', ({ target }) => {
    if (!(target instanceof window.HTMLTextAreaElement) || !target.dataset.entrada) return;
    kept.set(target.dataset.entrada, target.value);
    touched.add(target);
    copyForPrint(target);
    saveSoon();
  });
  const list = document.querySelector<HTMLElement>('.orden');
  if (list) {
    ranking = new OrderList(
      list,
      (item) => item.dataset.problema!,
      (order, title, place) => {
        kept.set(ORDER, order.join(' '));
        touched.add(list);
        saveSoon();
        announcer?.replaceChildren(workbookWords.moved(title, place, order.length));
      },
    );
  }
  const section = document.querySelector<HTMLElement>('.mi-cuaderno');
  if (section) {
    panel = new TakeHomePanel(section, {
      names: readNames(document),
      exerciseSlide: list?.closest('article')?.id ?? '',
      entries: () => kept.entries,
      replace: (workbook) => {
        kept.replace(workbook);
        const outcome = kept.save();
        show();
        return outcome;
      },
    });
  }
  // Written before this script had come.
  for (const [name, { value }] of fields) if (value !== '') kept.set(name, mergeTexts(kept.entries[name] ?? '', value));
  show();
  if (!kept.isSaved) saveSoon();

  window.addEventListener('storage', ({ key }) => {
    if (key !== WORKBOOK_KEY && key !== null) return;
    kept.refresh();
    show();
  });
  window.addEventListener('pagehide', save);
  // Back from the browser's memory: others may have written meanwhile, and their news did not reach a sleeping page.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    kept.refresh();
    show();
  });
  document.addEventListener('visibilitychange', () => document.hidden && save());
  document.addEventListener('borrar-datos', () => kept.close());
}
