import './live.css';
import './beside-code.css';
import './live-reading.css';
import { StatefulElement, type State } from '../../stateful-element.ts';
import type { Ballot, Delivery, Poll, VoteElement, VoteResult } from '../../../vote/vote-result.ts';
import { votesIn } from '../../../vote/votes-in.ts';
import { voteWords } from '../vote-words.ts';
import { BallotForm } from './ballot-form.ts';
import { showResults } from './show-results.ts';
import { SlowVoice } from './slow-voice.ts';

const GIVEN = ['results', 'ballot', 'delivery'] as const;

/**
 * `<votacion-en-sala>`: what a room tells of a vote, and in the reading the form while it is open. It knows no network: see
 * VoteElement for what it is given and what it fires.
 */
export default class VoteInRoom extends StatefulElement implements VoteElement {
  #results: VoteResult | undefined;
  #ballot: Ballot | undefined;
  #delivery: Delivery | undefined;
  #form: BallotForm | undefined;
  #voice: SlowVoice | undefined;

  protected override rest(): void {
    this.querySelector('.votacion-viva')?.remove();
    this.removeAttribute('data-estado');
    this.#form = undefined;
  }

  protected override wake(signal: AbortSignal): void {
    // What was given before the browser knew this element hides the accessors.
    const early = GIVEN.filter((name) => Object.hasOwn(this, name)).map((name) => [name, this[name]] as const);
    for (const [name] of early) Reflect.deleteProperty(this, name);
    this.#voice = new SlowVoice((words) => this.say(words));
    signal.addEventListener('abort', () => this.#voice?.stop());
    Object.assign(this, Object.fromEntries(early));
  }

  protected override known(): State {
    return {};
  }

  get #poll(): Poll {
    return votesIn(this)[0]!.poll;
  }

  get results(): VoteResult | undefined {
    return this.#results;
  }

  set results(results: VoteResult | undefined) {
    this.#results = results;
    this.refresh();
  }

  get ballot(): Ballot | undefined {
    return this.#ballot;
  }

  set ballot(ballot: Ballot | undefined) {
    this.#ballot = ballot;
    this.#form?.show(ballot);
    this.refresh();
  }

  get delivery(): Delivery | undefined {
    return this.#delivery;
  }

  set delivery(delivery: Delivery | undefined) {
    // A room says it again with every count; what the form has said since stays.
    if (delivery !== this.#delivery) this.#deliver(delivery);
  }

  protected override show(): void {
    const results = this.#results;
    const before = this.dataset.estado;
    if (!results) {
      this.rest();
      return;
    }
    const live = this.#live();
    const { estado } = results;
    this.dataset.estado = estado;
    live.querySelector('.votacion-letrero')!.textContent = voteWords.state[estado];
    live.querySelector('.votacion-cuenta')!.textContent = voteWords.taken(results);
    const winner = estado === 'mostrada' ? showResults(live, results, this.#ballot, this.#poll) : '';
    live.querySelector<HTMLElement>('.votacion-resultados')!.hidden = estado !== 'mostrada';
    if (this.#form) {
      if (results.boletas) this.#form.askForSlip();
      this.#form.isOpen = estado === 'abierta';
    }
    // Who fills in a form is not told how many others have.
    if (estado !== before || (estado === 'abierta' && !this.#form))
      this.#voice?.say([`${voteWords.state[estado]}.`, `${voteWords.taken(results)}.`, winner].join(' ').trim());
  }

  #live(): Element {
    const live = this.querySelector('.votacion-viva');
    if (live) return live;
    const figure = this.querySelector('.votacion')!;
    figure.append(figure.querySelector('template')!.content.cloneNode(true));
    const form = figure.querySelector('form');
    if (form) this.#form = new BallotForm(form, this.#poll, (ballot) => this.#send(ballot));
    this.#form?.show(this.#ballot);
    this.#deliver(this.#delivery);
    return figure.querySelector('.votacion-viva')!;
  }

  #deliver(delivery: Delivery | undefined): void {
    this.#delivery = delivery;
    this.#form?.say(delivery ? voteWords.delivery[delivery] : '');
  }

  #send(ballot: Ballot): void {
    this.ballot = ballot;
    this.#deliver('enviando');
    this.dispatchEvent(
      new CustomEvent('voto', { bubbles: true, detail: { pregunta: this.#poll.pregunta, ...ballot } }),
    );
  }
}
