import './controls.css';
import { StatefulElement, type State } from '../../stateful-element.ts';
import { createMapView, type MapView } from './map-view.ts';

/**
 * Behaviour of the map that `render.tsx` has drawn: an entity is chosen (`entidad`), and until the slide's next step a stop
 * of the slider (`anio`) and a part of the map (`vista`). Without a stop the step counts, and where nothing steps everything shows.
 */
export default class MapaEjercicios extends StatefulElement {
  static override readonly keys = ['entidad', 'anio', 'vista'];
  static override readonly lasting = ['entidad'];
  #view: MapView | undefined;

  protected override rest(): void {
    for (const node of this.querySelectorAll('.mapa-control')) node.remove();
  }

  protected override wake(signal: AbortSignal): void {
    this.#view = createMapView(this, {
      inDeck: this.closest('.reveal') !== null,
      signal,
      select: (entidad) => this.change({ entidad }),
      chooseStop: (anio) => this.change({ anio }),
      lookAt: (vista) => this.change({ vista }),
      say: (words) => this.say(words),
    });
  }

  override forPaper(): void {
    for (const node of this.querySelectorAll('.mapa-barra, .mapa-control')) node.remove();
    super.forPaper();
    for (const row of this.querySelectorAll<HTMLElement>('tr[data-cohorte]')) {
      const cohort = Number(row.dataset.cohorte);
      row.toggleAttribute('data-callado', cohort === 0 || cohort > Number(this.dataset.paso));
    }
  }

  protected override known({ entidad, anio, vista }: State): State {
    const has = (selector: string) => this.querySelector(selector) !== null;
    return {
      ...(entidad !== undefined && has(`[data-clave="${CSS.escape(entidad)}"]`) && { entidad }),
      ...(anio !== undefined && has(`.mapa-relato[data-anio="${CSS.escape(anio)}"]`) && { anio }),
      ...(vista !== undefined && /^([1-9](\.\d{1,2})?|10)-\d{1,3}-\d{1,3}$/.test(vista) && { vista }),
    };
  }

  protected override show({ entidad, anio, vista }: State, step: number | undefined): void {
    const chosen = anio === undefined ? undefined : this.#view!.stops.indexOf(anio);
    const shown = chosen ?? step;
    if (shown === undefined) this.removeAttribute('data-paso');
    else this.dataset.paso = String(shown);
    this.#view!.show({ step: shown, chosen: chosen !== undefined, selected: entidad, view: vista });
  }

  protected override press(event: Event): void {
    this.#view!.press(event);
  }

  protected override told(): string {
    return this.querySelector('.mapa-relato:not([hidden])')?.textContent ?? '';
  }
}
