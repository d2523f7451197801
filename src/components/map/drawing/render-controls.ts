import { nodeMaker } from '../../node-maker.ts';
import { createIcon } from './create-icon.ts';

/** Search and zoom, drawn at build time, so that nothing moves when the script comes, and inert until then. */
export function renderControls(document: Document): HTMLElement {
  const create = nodeMaker(document);
  const input = create('input', {
    type: 'search',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: 'Buscar entidad',
    'aria-label': 'Buscar entidad por nombre',
  });
  const list = create('ul', { role: 'listbox', 'aria-label': 'Entidades', hidden: '' });
  const found = create('div', { hidden: '' }, create('p', { hidden: '' }), list);
  const button = (act: string, label: string, icon: string) =>
    create(
      'button',
      { type: 'button', 'data-acerca': act, 'aria-label': label, title: label, 'aria-disabled': String(act !== 'mas') },
      createIcon(document, icon),
    );
  const zoom = create(
    'div',
    { class: 'mapa-zoom', role: 'group', 'aria-label': 'Acercamiento del mapa' },
    button('mas', 'Acercar', 'M4 12h16M12 4v16'),
    button('menos', 'Alejar', 'M4 12h16'),
    button('todo', 'Ver el mapa completo', 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5'),
  );
  const search = create('div', { class: 'mapa-busca', 'data-prevent-swipe': '' }, input, found);
  return create('div', { class: 'mapa-barra', inert: '' }, search, zoom);
}
