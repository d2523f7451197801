import type { Box } from '../../box.ts';
import { entityAbbreviations } from './entity-abbreviations.ts';
import { startEntitySearch } from './entity-search.ts';
import { fillCard } from './fill-card.ts';
import { anchorOf } from './anchor-of.ts';
import { createMapMarks } from './map-marks.ts';
import type { MapZoom } from './map-zoom.ts';
import { startMapKeys } from './map-keys.ts';
import { offerWholeNote } from './offer-whole-note.ts';
import { sortTable } from './sort-table.ts';
import { temporaryAttributes } from './temporary-attributes.ts';
import { startYearSlider } from './year-slider.ts';
import { startZoomButtons } from './zoom-buttons.ts';

export interface MapView {
  /** Keys of the slider's stops, in order; their places are the steps. */
  stops: readonly string[];
  show(state: Shown & { chosen: boolean }): void;
  /** A click on the map, or a key anywhere in the component. */
  press(event: Event): void;
}

interface Shown {
  step: number | undefined;
  selected: string | undefined;
  view: string | undefined;
}

interface Options {
  inDeck: boolean;
  /** When it aborts, everything made or changed here is taken back. */
  signal: AbortSignal;
  select(key: string | undefined): void;
  chooseStop(key: string | undefined): void;
  lookAt(view: string | undefined): void;
  say(words: string): void;
}

/** Makes the drawn figure `root` usable and shows a state in it. It keeps none itself but what the mouse points at. */
export function createMapView(root: HTMLElement, options: Options): MapView {
  const { inDeck, signal, select, chooseStop, lookAt, say } = options;
  const find = <E extends Element>(selector: string) => root.querySelector<E>(selector)!;
  const svg = find<SVGSVGElement>('.mapa-dibujo');
  const canvas = find<SVGGElement>('.mapa-lienzo');
  const list = find<SVGGElement>('.mapa-entidades');
  const frame = find<HTMLElement>('.mapa-cuadro');
  const card = find<HTMLElement>('.mapa-ficha');
  const table = find<HTMLTableElement>('.mapa-tabla table');
  const legend = (kind: string, words: string) => {
    const item = find<HTMLElement>(`.mapa-leyenda [data-de="${kind}"]`);
    item.querySelector('span')!.textContent = words;
    setForNow(item, 'hidden', words === '' ? '' : null);
  };
  const undated = find('[data-de="ahora"] span').textContent ?? '';
  const lines = [...root.querySelectorAll<HTMLElement>('.mapa-relato')];
  const stopLines = lines.filter((line) => line.dataset.anio !== undefined);
  const stops = stopLines.map((line) => line.dataset.anio!);
  const shapes = new Map([...list.querySelectorAll('path')].map((path) => [path.dataset.clave!, path]));
  const rows = new Map([...table.tBodies[0]!.rows].map((row) => [row.dataset.clave!, row]));
  const nameOf = (key: string) => rows.get(key)?.cells[0]?.textContent ?? '';
  const own = list.querySelector<SVGElement>('[data-propia]')?.dataset.clave ?? '';
  const dated = [...root.querySelectorAll<SVGElement>('.mapa-dibujo [data-cohorte], .mapa-anios [data-cohorte]')]
    .map((node) => ({ node, cohort: Number(node.dataset.cohorte) }))
    .filter(({ cohort }) => cohort !== 0);

  const whole = svg.getAttribute('aria-label') ?? '';
  const setForNow = temporaryAttributes(signal);
  const marks = createMapMarks(svg, canvas, nameOf);
  const chart = find<HTMLElement>('.mapa-anios');
  const showStop = startYearSlider(
    chart,
    stopLines.map((line) => line.textContent ?? ''),
    { choose: (stop) => chooseStop(stops[stop]), setForNow, signal },
  );
  const back = find<HTMLElement>('[data-acerca="paso"]');
  back.addEventListener(
    'click',
    () => {
      chooseStop(undefined);
      chart.querySelector('input')!.focus();
    },
    { signal },
  );

  let zoom: MapZoom | undefined;
  let loading: Promise<MapZoom> | undefined;
  const onZoom = (scale: number, inView: Box) => {
    showZoomed(scale > 1);
    svg.style.setProperty('--zoom', String(scale));
    marks.zoomed(scale, inView);
    for (const name of ['data-prevent-swipe', 'data-ampliado']) setForNow(frame, name, scale > 1 ? '' : null);
  };
  const loadZoom = () => {
    loading ??= import('./map-zoom.ts').then(({ startZoom }) => {
      zoom = startZoom(svg, canvas, { signal, oneFingerPans: () => inDeck, onZoom, onView: lookAt });
      return zoom;
    });
    return loading;
  };
  for (const type of ['pointerenter', 'focusin', 'touchstart']) {
    frame.addEventListener(type, () => void loadZoom(), { signal, once: true, passive: true });
  }

  const bar = find<HTMLElement>('.mapa-barra');
  const showZoomed = startZoomButtons(bar.querySelector('.mapa-zoom')!, {
    zoom: loadZoom,
    // What is chosen, or this workshop's own state.
    center: () => anchorOf(shapes.get(shown.selected ?? own)!),
    signal,
  });
  showZoomed(false);

  let isFirst = true;
  let shown: Shown = { step: undefined, selected: undefined, view: undefined };
  let hovered: string | undefined;
  const showMarks = () => {
    const focused = [...shapes.values()].find((shape) => shape === document.activeElement);
    const ring = focused?.matches(':focus-visible') ? focused : undefined;
    const selected = shapes.get(shown.selected ?? '');
    marks.outline('eleccion', selected ? [selected] : []);
    marks.outline('foco', ring ? [ring] : []);
    const named = shapes.get(hovered ?? '') ?? ring ?? selected;
    const key = named?.dataset.clave ?? '';
    // The state of this workshop has its name on the map already.
    marks.name(key === own ? undefined : named);
  };
  const pick = (key: string | undefined) => {
    select(key);
    say(key === undefined ? 'Sin selección' : `${nameOf(key)}. ${rows.get(key)?.dataset.frase}`);
  };
  const fill = (key?: string) =>
    fillCard(card, rows.get(key ?? own)!, { own: (key ?? own) === own, chosen: key !== undefined });
  if (inDeck) offerWholeNote(card, shapes.get(own)!, () => pick(own), signal);

  setForNow(svg, 'role', 'group');
  setForNow(list, 'role', 'listbox');
  setForNow(list, 'aria-label', 'Entidades; las flechas llevan a la vecina');
  for (const [key, shape] of shapes) {
    setForNow(shape, 'role', 'option');
    setForNow(shape, 'aria-selected', 'false');
    setForNow(shape, 'aria-label', `${nameOf(key)}. ${rows.get(key)?.dataset.frase}`);
  }
  const entries = [...rows].map(([key, row]) => ({
    key,
    name: nameOf(key),
    since: row.dataset.cohorte === '0' ? '' : (row.cells[1]?.textContent ?? '').replace(' documentada', ''),
    words: `${nameOf(key)} ${row.dataset.oficial ?? ''} ${entityAbbreviations[key] ?? ''}`,
  }));
  startEntitySearch(bar.querySelector('.mapa-busca')!, entries, {
    choose: pick,
    announce: say,
    stays: !inDeck,
    signal,
  });
  setForNow(bar, 'inert', null);
  if (!inDeck) sortTable(table, say, signal);
  // In the deck the table is only read aloud: a link that nobody sees must not take the focus.
  else for (const link of table.querySelectorAll('a')) setForNow(link, 'tabindex', '-1');

  const keyAt = (target: EventTarget | null) => (target as Element).closest<SVGElement>('[data-clave]')?.dataset.clave;
  const onClick = (target: Element) => {
    if (!svg.contains(target)) return;
    const key = keyAt(target);
    if (key !== shown.selected || key !== undefined) pick(key === shown.selected ? undefined : key);
  };
  const hover = (key: string | undefined) => {
    if (key === hovered) return;
    hovered = key;
    showMarks();
  };
  svg.addEventListener(
    'pointerover',
    (event) => hover(event.pointerType === 'mouse' ? keyAt(event.target) : undefined),
    { signal },
  );
  svg.addEventListener('pointerleave', () => hover(undefined), { signal });
  // Not on the list: a listener for focus would make Chromium stop at an SVG group that answers to no key.
  frame.addEventListener('focusout', showMarks, { signal });
  const { rove, onKey } = startMapKeys(root, shapes, {
    first: own,
    selected: () => shown.selected,
    pick,
    releaseStop: () => chooseStop(undefined),
    zoom: loadZoom,
    onFocus(shape) {
      showMarks();
      zoom?.show(...anchorOf(shape));
    },
    setForNow,
    signal,
  });
  signal.addEventListener('abort', () => {
    fill();
    say('');
    svg.removeAttribute('style');
  });

  return {
    stops,
    press(event) {
      if (event instanceof KeyboardEvent) onKey(event);
      else if (event.type === 'click') onClick(event.target as Element);
    },
    show({ step, chosen, selected, view }) {
      if (step !== shown.step || isFirst) showStep(step);
      if (selected !== shown.selected || isFirst) fill(selected);
      isFirst = false;
      showStop(step ?? stops.length - 1);
      setForNow(back, 'hidden', chosen ? null : '');
      for (const key of new Set([shown.selected, selected])) {
        const shape = shapes.get(key ?? '');
        if (shape) setForNow(shape, 'aria-selected', String(key === selected));
      }
      if (selected !== undefined && selected !== shown.selected) rove(selected);
      const looks = view !== shown.view;
      shown = { step, selected, view };
      if (looks) void loadZoom().then((map) => map.look(shown.view));
      showMarks();
    },
  };

  function outline(moment: 'antes' | 'ahora'): void {
    marks.outline(
      moment,
      [...shapes.values()].filter((shape) => shape.dataset.momento === moment),
    );
  }

  /** Everything that depends on the step alone: most of the work, so only when it changes. */
  function showStep(step: number | undefined): void {
    const at = step ?? Number.POSITIVE_INFINITY;
    for (const { node, cohort } of dated) {
      setForNow(node, 'data-momento', cohort === at ? 'ahora' : cohort > at ? 'antes' : null);
    }
    outline('antes');
    outline('ahora');
    for (const line of lines) setForNow(line, 'hidden', line.dataset.paso === String(step ?? 'todas') ? null : '');
    // What the picture is called counts what it shows now.
    const told = lines.find((line) => !line.hidden)?.textContent ?? '';
    setForNow(
      svg,
      'aria-label',
      step === undefined ? whole : whole.replace(/: [^.]*\./, () => `: ${told}${told.endsWith('?') ? '' : '.'}`),
    );
    const words = step === undefined ? undefined : stopLines[step]?.dataset;
    legend('ahora', words ? (words.seSuman ?? '') : undated);
    legend('antes', words?.faltan ?? '');
    setForNow(find('[data-de="ahora"]'), 'data-sin-fecha', !words || words.anio === 'sin-fecha' ? '' : null);
  }
}
