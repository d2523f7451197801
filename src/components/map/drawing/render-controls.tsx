import type { Markup } from '../../component.ts';
import { lineIcon } from '../../line-icon.tsx';

/** Search and zoom, drawn at build time, so that nothing moves when the script comes, and inert until then. */
export function renderControls(): Markup {
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
        <div hidden>
          <p hidden />
          <ul role="listbox" aria-label="Entidades" hidden />
        </div>
      </div>
      <div class="mapa-zoom" role="group" aria-label="Acercamiento del mapa">
        {renderButton('mas', 'Acercar', 'M4 12h16M12 4v16')}
        {renderButton('menos', 'Alejar', 'M4 12h16')}
        {renderButton('todo', 'Ver el mapa completo', 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5')}
      </div>
    </div>
  );
}

function renderButton(act: string, label: string, icon: string): Markup {
  return (
    <button type="button" data-acerca={act} aria-label={label} title={label} aria-disabled={act !== 'mas'}>
      {lineIcon(icon, 22, 'mapa-icono')}
    </button>
  );
}
