import './live.css';
import './beside-code.css';
import './live-reading.css';
import { AGAIN_AFTER, type OwnBallot, openOwnBallot } from '../../../vote/own-ballot.ts';
import type { VoteElement, VoteResult, Voter } from '../../../vote/vote-result.ts';
import { liveWords } from '../live-words.ts';
import { BallotForm } from './ballot-form.ts';
import { showResults } from './show-results.ts';
import { slowly } from './slowly.ts';

// Counts change faster than anybody can listen; and a live region that comes into the page with its words in it is not heard.
const BETWEEN_WORDS = 5000;
const SOON = 100;
// Well below what a broker calls a flood: of what a hand sends in quick succession the newest is enough.
const BETWEEN_VOTES = 1000;

/** `<votacion-en-sala>`: what a room tells of a vote, and in the reading the form while it is open. It knows no network: see VoteElement. */
export default class VoteInRoom extends HTMLElement implements VoteElement {
  voter: Voter | undefined;
  #results: VoteResult | undefined;
  #own: OwnBallot | undefined;
  #form: BallotForm | undefined;
  readonly #voice = slowly<string>(
    (words) => {
      this.querySelector('[aria-live]')!.textContent = words;
    },
    BETWEEN_WORDS,
    SOON,
  );

  connectedCallback(): void {
    // What was given before the browser knew this element hides the accessor.
    const early = Object.getOwnPropertyDescriptor(this, 'results');
    Reflect.deleteProperty(this, 'results');
    if (early) this.results = early.value as VoteResult | undefined;
  }

  get results(): VoteResult | undefined {
    return this.#results;
  }

  set results(results: VoteResult | undefined) {
    this.#results = results;
    if (results) this.#show(results);
  }

  lookAgain(): void {
    this.#own?.sayAgain();
    this.#tellForm();
  }

  #show(results: VoteResult): void {
    const live = this.#live();
    const before = this.dataset.estado;
    const { estado } = results;
    this.dataset.estado = estado;
    this.#own?.hear(results);
    live.querySelector('.votacion-letrero')!.textContent = liveWords.state(results);
    live.querySelector('.votacion-cuenta')!.textContent = liveWords.taken(results);
    const isShown = estado === 'mostrada';
    live.querySelector<HTMLElement>('.votacion-resultados')!.hidden = !isShown;
    const mine = this.#tellForm();
    const first = isShown ? showResults(live, results, mine?.delivery === 'tarde' ? undefined : mine?.ballot) : '';
    const isOpen = estado === 'abierta';
    // Who fills in a form is not told how many others have; who has just come in, not of each vote that was closed before.
    if (estado === before ? isOpen && !this.#form : isOpen || before)
      this.#voice(`${liveWords.state(results)}. ${liveWords.taken(results)}. ${first}`.trim());
  }

  #tellForm(): ReturnType<OwnBallot['mine']> | undefined {
    const mine = this.#own?.mine();
    if (mine) this.#form?.hear(this.#results!, mine);
    return mine;
  }

  /** What waits in the template, in the page from now on. */
  #live(): HTMLElement {
    const figure = this.querySelector<HTMLElement>('.votacion')!;
    if (figure.querySelector('.votacion-viva')) return figure;
    figure.append(figure.querySelector('template')!.content.cloneNode(true));
    const form = figure.querySelector('form');
    const { voter } = this;
    if (!form || !voter) return figure;
    const { votacion, maximo } = figure.dataset;
    const own = openOwnBallot(votacion!, { ...voter, say: slowly(voter.say, BETWEEN_VOTES) });
    setInterval(own.sayAgain, AGAIN_AFTER);
    this.#own = own;
    this.#form = new BallotForm(form, Number(maximo), (ballot) => {
      own.vote(ballot);
      this.#tellForm();
    });
    return figure;
  }
}
