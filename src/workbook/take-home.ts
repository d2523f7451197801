import { makeNode } from '../dom/make-node.ts';
import { workbookWords } from '../language/workbook-es-mx.ts';
import { tryPrint } from '../notice/try-print.ts';
import type { Outcome } from '../storage/device-storage.ts';
import { type Names, notedSlides, rankedProblems } from './file-contents.ts';
import { mergeWorkbooks } from './merge-workbooks.ts';
import { readWorkbookFile } from './read-workbook-file.ts';
import { toCsv } from './to-csv.ts';
import { toMarkdown } from './to-markdown.ts';
import { noteOf, type Workbook } from './workbook.ts';

export interface TakeHome {
  names: Names;
  /** Id of the slide with the exercise, whose note takes a second order. */
  exerciseSlide: string;
  entries(): Workbook;
  /** Puts a whole workbook in place of the present one, shows and keeps it. */
  replace(workbook: Workbook): Outcome;
}

/** The section «Mi cuaderno»: what it holds, printing it, its files, and opening one of them again. */
export class TakeHomePanel {
  #before: Workbook | undefined;
  /** The last one that was made. */
  #file: File | undefined;

  readonly #panel: HTMLElement;
  readonly #home: TakeHome;

  constructor(panel: HTMLElement, home: TakeHome) {
    this.#panel = panel;
    this.#home = home;
    panel.addEventListener('click', (event) => {
      const button = event.target instanceof Element && event.target.closest<HTMLElement>('[data-cuaderno]');
      if (button) this.#act(button.dataset.cuaderno!);
    });
    const file = panel.querySelector<HTMLInputElement>('input[type="file"]')!;
    file.addEventListener('change', async () => {
      const [chosen] = file.files ?? [];
      if (chosen) await this.#open(chosen);
      // The same file may be chosen again.
      file.value = '';
    });
    this.show();
  }

  /** Says how much is written; notes on slides that are gone are shown here, for nowhere else has a place for them. */
  show(): void {
    const { names, entries } = this.#home;
    const workbook = entries();
    const notes = Object.keys(workbook).filter((name) => name.startsWith('nota/')).length;
    const others = Object.keys(workbook).length - notes - Number('orden' in workbook);
    const what = workbookWords.count(notes, others);
    this.#part('.mi-cuaderno-cuenta').textContent = what ? workbookWords.written(what) : workbookWords.empty;
    const gone = notedSlides(workbook, names).filter(({ id }) => !names.slides.some((slide) => slide.id === id));
    const list = this.#part('.mi-cuaderno-sueltas');
    list.hidden = gone.length === 0;
    const items = gone.map(({ id }) => makeNode('p', {}, workbook[noteOf(id)]!));
    list.querySelector('div')!.replaceChildren(...items);
  }

  #act(action: string): void {
    const { names, entries } = this.#home;
    if (action === 'imprimir') void tryPrint().then((begun) => begun || this.#tell(workbookWords.notPrinted));
    else if (action === 'markdown') this.#download(toMarkdown(entries(), names), 'text/markdown', 'md');
    else if (action === 'csv') this.#download(toCsv(entries(), names), 'text/csv', 'csv');
    else if (action === 'copiar') void this.#copy();
    else if (action === 'abrir') this.#panel.querySelector<HTMLInputElement>('input[type="file"]')!.click();
    else if (action === 'deshacer' && this.#before) {
      const outcome = this.#home.replace(this.#before);
      this.#before = undefined;
      this.#tell(outcome === 'kept' ? workbookWords.undone : workbookWords[outcome]);
      this.#panel.querySelector<HTMLElement>('[data-cuaderno="abrir"]')!.focus();
    }
  }

  /** A browser inside another app may do nothing and say nothing: another way is offered at once. */
  #download(text: string, type: string, extension: string): void {
    const name = `${workbookWords.fileName(new Date().toLocaleDateString('sv'))}.${extension}`;
    this.#file = new File([text], name, { type: `${type};charset=utf-8` });
    try {
      save(this.#file);
    } catch {
      // No file can be made here, either.
    }
    this.#tell(workbookWords.ifNotSaved);
    this.#part('[data-cuaderno="copiar"]').hidden = false;
  }

  async #copy(): Promise<void> {
    const file = this.#file;
    if (!file) return;
    try {
      if (navigator.canShare?.({ files: [file] })) return await navigator.share({ files: [file] });
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return;
    }
    const text = await file.text();
    const copied = await (async () => navigator.clipboard.writeText(text))().then(
      () => true,
      () => false,
    );
    this.#tell(copied ? workbookWords.copied : workbookWords.copyByHand);
    if (!copied) this.#part('.mi-cuaderno-aviso span').append(toSelect(text));
  }

  async #open(file: File): Promise<void> {
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      return this.#tell(workbookWords.problems.unread, true);
    }
    const { workbook, problem } = readWorkbookFile(bytes);
    if (!workbook) return this.#tell(problem, true);
    const { names, exerciseSlide, entries, replace } = this.#home;
    const ours = entries();
    const merge = mergeWorkbooks(ours, workbook, {
      orderNote: noteOf(exerciseSlide),
      describeOrder: (orden) => {
        const count = orden.split(' ').length;
        return workbookWords.otherOrder(
          rankedProblems({ orden }, names)
            .slice(0, count)
            .map(({ title }) => title),
        );
      },
    });
    const { added, joined } = merge;
    if (added.length + joined.length === 0) return this.#tell(workbookWords.opened(0, 0));
    const outcome = replace(merge.workbook);
    this.#before = ours;
    const sentence = workbookWords.opened(added.length, joined.length);
    this.#tell(outcome === 'kept' ? sentence : `${sentence} ${workbookWords[outcome]}`, outcome !== 'kept');
  }

  #tell(sentence: string, failed = false): void {
    const line = this.#part('.mi-cuaderno-aviso');
    line.toggleAttribute('data-falla', failed);
    line.querySelector('span')!.textContent = sentence;
    line.querySelector<HTMLElement>('[data-cuaderno="deshacer"]')!.hidden = !this.#before;
    line.querySelector<HTMLElement>('[data-cuaderno="copiar"]')!.hidden = true;
  }

  #part(selector: string): HTMLElement {
    return this.#panel.querySelector<HTMLElement>(selector)!;
  }
}

function save(file: File): void {
  const link = makeNode('a', { download: file.name, href: URL.createObjectURL(file) });
  link.click();
  // A browser may ask where to put it first.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The text itself, to be selected and copied by hand. */
function toSelect(text: string): HTMLElement {
  return makeNode('pre', { class: 'mi-cuaderno-texto', tabindex: '0' }, text);
}
