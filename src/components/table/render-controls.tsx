import type { Markup } from '../component.ts';
import type { TableDrawing } from './layout.ts';
import type { TableWords } from './table-words.ts';

/**
 * What turns pages where there are any, a filter for each eje where there is room, and the search. Drawn at build time, so
 * that nothing moves when the script comes, and inert until then.
 */
export function renderControls(
  { groups }: TableDrawing,
  words: TableWords,
  { turns, filters }: { turns: boolean; filters: boolean },
): Markup {
  return (
    <div class="tabla-controles" role="group" aria-label={words.controls} inert>
      {turns && renderPager(words)}
      {filters && renderFilter(groups, words)}
      {/* Its label is as large as a finger needs. */}
      <label class="tabla-busca">
        <input
          type="search"
          aria-label={words.search}
          placeholder={words.searchHint}
          autocomplete="off"
          spellcheck={false}
          enterkeyhint="search"
          maxlength={80}
        />
      </label>
    </div>
  );
}

function renderPager({ pages, turn }: TableWords): Markup {
  return (
    <div class="tabla-paginas" role="group" aria-label={pages} hidden>
      <button type="button" data-pasa="-1" aria-label={turn['-1']} />
      <span />
      <button type="button" data-pasa="1" aria-label={turn['1']} />
    </div>
  );
}

function renderFilter(groups: TableDrawing['groups'], words: TableWords): Markup {
  return (
    <div class="tabla-filtro" role="group" aria-label={words.filter}>
      <span aria-hidden="true">{words.columns.eje}</span>
      {groups.map(({ id, numero, titulo }, index) => {
        const name = `${words.eje(numero)}: ${titulo}`;
        const stop = index === 0 ? 0 : -1;
        return (
          <button type="button" data-filtra={id} aria-pressed="false" aria-label={name} title={name} tabindex={stop}>
            {numero}
          </button>
        );
      })}
    </div>
  );
}
