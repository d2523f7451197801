import type { Box } from '../../box.ts';
import { anchorOf } from './anchor-of.ts';
import { createZoomedLabels } from './zoomed-labels.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Outlines and a name laid over the map: of what is pending, joining, chosen, focused. */
export interface MapMarks {
  outline(kind: 'antes' | 'ahora' | 'eleccion' | 'foco', shapes: readonly SVGPathElement[]): void;
  /** Names an entity beside it; undefined takes the name away. */
  name(shape: SVGPathElement | undefined): void;
  /** Takes note that the map is `scale` times as large, and of what is in view of it then. */
  zoomed(scale: number, inView: Box): void;
}

/**
 * An outline drawn in place would be half covered by the next entity's fill, and moving its node would break the order of
 * reading: so outlines are copies above the map, in it and in its inset.
 */
export function createMapMarks(svg: SVGSVGElement, canvas: SVGGElement, nameOf: (key: string) => string): MapMarks {
  const document = svg.ownerDocument;
  const make = (parent: Element, before: Element | null, kind: string) => {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('class', `mapa-control mapa-contorno-${kind}`);
    parent.insertBefore(path, before);
    return path;
  };
  const inset = svg.querySelector('.mapa-recuadro');
  // The same once more would have it laid out anew.
  const draw = (path: Element, d: string) => path.getAttribute('d') === d || path.setAttribute('d', d);
  const frame = inset?.querySelector('.mapa-recuadro-marco') ?? null;
  const own = canvas.querySelector('.mapa-contorno-propio');
  const places = canvas.querySelector('.mapa-lugares');
  // Chosen and focused are cased: a light line below a dark one is seen on any fill.
  const outlines = {
    antes: [make(canvas, own, 'antes')],
    ahora: [make(canvas, own, 'ahora')],
    eleccion: [make(canvas, places, 'eleccion-fondo'), make(canvas, places, 'eleccion')],
    foco: [make(canvas, places, 'foco-fondo'), make(canvas, places, 'foco')],
  };
  const copies = {
    antes: inset ? [make(inset, frame, 'antes')] : [],
    ahora: inset ? [make(inset, frame, 'ahora')] : [],
    eleccion: inset ? [make(inset, frame, 'eleccion-fondo'), make(inset, frame, 'eleccion')] : [],
    foco: inset ? [make(inset, frame, 'foco-fondo'), make(inset, frame, 'foco')] : [],
  };
  const twins = new Map(
    [...(inset?.querySelectorAll<SVGPathElement>('[data-clave]') ?? [])].map((twin) => [twin.dataset.clave, twin]),
  );
  const label = document.createElementNS(SVG, 'text');
  label.setAttribute('class', 'mapa-control mapa-nombre');
  label.setAttribute('aria-hidden', 'true');
  label.setAttribute('translate', 'no');
  label.setAttribute('dy', '.35em');
  canvas.append(label);
  const arrange = createZoomedLabels(canvas, label, nameOf);
  let [scale, inView]: [number, Box | undefined] = [1, undefined];

  return {
    outline(kind, shapes) {
      const d = shapes.map((shape) => shape.getAttribute('d')).join('');
      const twinD = shapes.map((shape) => twins.get(shape.dataset.clave)?.getAttribute('d') ?? '').join('');
      for (const path of outlines[kind]) draw(path, d);
      for (const path of copies[kind]) draw(path, twinD);
    },
    name(shape) {
      const place = shape?.dataset.rotulo?.split(' ');
      const key = place ? shape!.dataset.clave! : '';
      if (key === label.dataset.de) return;
      label.dataset.de = key;
      label.textContent = place ? nameOf(key) : '';
      if (!place) return arrange(scale, inView);
      const [x, y] = anchorOf(shape!);
      label.setAttribute('x', String(x));
      label.setAttribute('y', String(y));
      // Beside what is small; the larger the map, the nearer: see map-drawing.css.
      label.style.setProperty('--lado', `${Number(place[0]) - x}px`);
      label.style.setProperty('--bajo', `${Number(place[1]) - y}px`);
      arrange(scale, inView);
    },
    zoomed(...now) {
      [scale, inView] = now;
      arrange(scale, inView);
    },
  };
}
