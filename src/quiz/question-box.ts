import { makeNode } from '../dom/make-node.ts';
import { quizWords } from '../language/quiz-es-mx.ts';

const MARKS = { right: '✓', wrong: '✕' } as const;

/** One question on the page: its options, the button that checks, and what is said about the answer. */
export class QuestionBox {
  readonly element: HTMLElement;
  readonly id: string;
  readonly right: number;

  constructor(element: HTMLElement) {
    this.element = element;
    this.id = element.dataset.pregunta!;
    this.right = Number(element.dataset.correcta);
  }

  get options(): number {
    return this.#radios.length;
  }

  get chosen(): number | undefined {
    const radio = this.#radios.find(({ checked }) => checked);
    return radio && Number(radio.value);
  }

  /** Shows a checked answer; undefined: none has been given. The verdict is said `aloud` unless the page just opens. */
  show(answer: number | undefined, { aloud = true } = {}): void {
    const { element } = this;
    const given = answer !== undefined && answer < this.options ? answer : undefined;
    element.toggleAttribute('data-contestada', given !== undefined);
    if (given === undefined) delete element.dataset.acierto;
    else element.dataset.acierto = given === this.right ? 'si' : 'no';
    for (const radio of this.#radios) {
      const index = Number(radio.value);
      if (given !== undefined) radio.checked = index === given;
      this.#mark(radio, given === undefined ? '' : index === this.right ? 'right' : index === given ? 'wrong' : '');
    }
    this.#part<HTMLDetailsElement>('.respuesta').open = given !== undefined;
    this.#part<HTMLDetailsElement>('.respuesta').hidden = given === undefined;
    this.#part('[data-repaso="comprobar"]').textContent = given === undefined ? quizWords.check : quizWords.again;
    this.#tell(given === undefined ? '' : this.#verdict(given), aloud);
  }

  /** Nothing is chosen yet. */
  askToChoose(): void {
    this.#tell(quizWords.chooseFirst, true);
    this.#radios[0]?.focus();
  }

  /** Takes the choice away, to try again. */
  clear({ aloud = true } = {}): void {
    for (const radio of this.#radios) radio.checked = false;
    this.show(undefined, { aloud });
  }

  focus(): void {
    (this.#radios.find(({ checked }) => checked) ?? this.#radios[0])?.focus();
  }

  #verdict(answer: number): string {
    const words =
      answer === this.right ? quizWords.right : quizWords.wrong(this.#optionText(this.#radios[this.right]!));
    return `${words} ${this.#part('.explicacion').textContent}`;
  }

  #mark(radio: HTMLInputElement, kind: keyof typeof MARKS | ''): void {
    const label = radio.closest('label')!;
    const mark = label.querySelector('.opcion-marca')!;
    mark.replaceChildren();
    if (kind === '') {
      delete label.dataset.marca;
      return;
    }
    label.dataset.marca = kind === 'right' ? 'bien' : 'mal';
    const words = ` (${kind === 'right' ? quizWords.rightMark : quizWords.wrongMark})`;
    mark.append(
      makeNode('span', { 'aria-hidden': 'true' }, MARKS[kind]),
      makeNode('span', { class: 'solo-lectores' }, words),
    );
  }

  #tell(sentence: string, aloud: boolean): void {
    const line = this.#part('.veredicto');
    // What was answered on an earlier visit is no news.
    if (aloud) line.setAttribute('role', 'status');
    else line.removeAttribute('role');
    if (line.textContent !== sentence) line.textContent = sentence;
  }

  #optionText(radio: HTMLInputElement): string {
    return radio.closest('label')!.querySelector('.opcion')!.textContent;
  }

  get #radios(): HTMLInputElement[] {
    return [...this.element.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  }

  #part<E extends HTMLElement = HTMLElement>(selector: string): E {
    return this.element.querySelector<E>(selector)!;
  }
}
