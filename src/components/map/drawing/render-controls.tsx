import type { Markup, RenderContext } from '../../component.ts';
import { lineIcon } from '../../line-icon.tsx';

/** Search, zoom and the way back, drawn at build time, so that nothing moves when the script comes, and inert until then. */
export function renderControls({ edition }: RenderContext): Markup {
  return (
    <div class="mapa-barra" inert>
      <div class="mapa-busca" data-prevent-swipe="">
        <input
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder="Buscar entidad"
          aria-label="Buscar entidad por nombre"
        />
        {lineIcon('M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13M15.5 15.5L21 21', 22, 'mapa-icono')}
        <div hidden>
          <p hidden />
          <ul role="listbox" aria-label="Entidades" hidden>
            <template>
              <li role="option" aria-selected="false" tabindex={-1}>
                <span />
              </li>
            </template>
          </ul>
        </div>
      </div>
      <div class="mapa-zoom" role="group" aria-label="Acercamiento del mapa">
        {renderButton('mas', 'Acercar', 'M4 12h16M12 4v16')}
        {renderButton('menos', 'Alejar', 'M4 12h16')}
        {renderButton('todo', 'Ver el mapa completo', 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5')}
        {renderButton(
          'paso',
          edition === 'deck' ? 'Volver al paso de la lámina' : 'Ver todas las entidades',
          'M4 4v6h6M4.5 10A8 8 0 1 1 4 13',
          true,
        )}
      </div>
    </div>
  );
}

function renderButton(act: string, label: string, icon: string, hidden = false): Markup {
  return (
    <button
      type="button"
      data-acerca={act}
      aria-label={label}
      title={label}
      disabled={act === 'menos' || act === 'todo'}
      hidden={hidden}
    >
      {lineIcon(icon, 22, 'mapa-icono')}
    </button>
  );
}
