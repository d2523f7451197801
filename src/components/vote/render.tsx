import type { Markup, RenderContext } from '../component.ts';
import { lineIcon } from '../line-icon.tsx';
import { CODE, type VoteDrawing } from './layout.ts';
import type { VoteSpec } from './schema.ts';
import { OWN, OWN_LENGTH, type Poll } from '../../vote/vote-result.ts';
import { voteWords as words } from './vote-words.ts';

const ARROWS = { arriba: 'M5 15l7-7 7 7', abajo: 'M5 9l7 7 7-7' } as const;

/**
 * The question and its options, with letters: all there is without a room. What the element shows in one waits in a template:
 * the state, the results, and in the reading the form.
 */
export function renderVote(drawing: VoteDrawing, { edition, title = '' }: RenderContext): Markup {
  const { id, tipo, maximo, pregunta, size, columns, resultSize, rowHeight } = drawing;
  const options = offered(drawing);
  const rows = (columns: number) => Math.ceil(options.length / columns);
  const beside = edition === 'deck' ? drawing.beside : undefined;
  const besideStyle =
    beside && `; --letra-junto: ${beside.size}px; --renglones-junto: ${rows(beside.columns)}; --codigo: ${CODE}px`;
  const style = `--letra-opcion: ${size}px; --renglones: ${rows(columns)}; --letra-resultado: ${resultSize}px; --fila: ${rowHeight}px${besideStyle ?? ''}`;
  return (
    <figure
      class="votacion"
      data-votacion={id}
      data-tipo={tipo}
      data-maximo={maximo}
      data-junto={beside && ''}
      style={style}
    >
      {pregunta !== undefined && <p class="votacion-pregunta">{pregunta}</p>}
      <ol class="votacion-opciones" role="list">
        {options.map(({ id: option, texto }, index) => (
          <li data-opcion={option}>
            <span class="votacion-letra">{words.letter(index)}</span> <span>{texto}</span>
          </li>
        ))}
      </ol>
      <template>
        <div class="votacion-viva">
          <p class="solo-lectores" aria-live="polite" />
          <p class="votacion-estado">
            <strong class="votacion-letrero" /> <span class="votacion-cuenta" />{' '}
            <span class="votacion-luego">{words.later}</span>
          </p>
          {edition !== 'deck' && renderForm(drawing, pregunta ?? title)}
          {renderResults(drawing)}
        </div>
      </template>
    </figure>
  );
}

function offered({ opciones, otra }: VoteSpec): VoteSpec['opciones'] {
  return otra ? [...opciones, { id: OWN, texto: words.own }] : opciones;
}

function renderForm(spec: VoteSpec, question: string): Markup {
  const poll: Poll = { ...spec, pregunta: spec.id, opciones: spec.opciones.map(({ id }) => id) };
  const isOrder = spec.tipo === 'orden';
  return (
    <form class="votacion-forma" novalidate>
      <fieldset>
        <legend>
          <span class="solo-lectores">{question} </span>
          {words.hint(poll)}
        </legend>
        {isOrder ? (
          <ol class="orden" role="list">
            {spec.opciones.map(renderPlace)}
          </ol>
        ) : (
          offered(spec).map(({ id, texto }) => (
            <label class="votacion-eleccion">
              <input type={spec.tipo === 'una' ? 'radio' : 'checkbox'} name={`votacion-${spec.id}`} value={id} />
              <span>{texto}</span>
            </label>
          ))
        )}
        {spec.otra && (
          <label class="votacion-propia">
            {words.ownAnswer} <span>{words.ownHint}</span>
            <input type="text" maxlength={OWN_LENGTH} autocomplete="off" />
          </label>
        )}
      </fieldset>
      <button type="submit">{words.send}</button>
      <p class="votacion-acuse" role="status" />
      <p class="votacion-terminos">{words.terms}</p>
    </form>
  );
}

function renderPlace({ id, texto }: VoteSpec['opciones'][number], index: number): Markup {
  return (
    <li data-opcion={id} data-numero={index}>
      <div class="orden-cabeza">
        <span class="orden-lugar">{index + 1}</span>
        <span class="orden-titulo">{texto}</span>
        {(['arriba', 'abajo'] as const).map((way) => (
          <button type="button" data-mover={way} aria-label={way === 'arriba' ? words.up(texto) : words.down(texto)}>
            {lineIcon(ARROWS[way], 22)}
          </button>
        ))}
      </div>
    </li>
  );
}

/** A chart that is a table: each row with its words, its bar with the count beside it, and its share. On a phone styles take the rows apart: hence the roles. */
function renderResults(spec: VoteSpec): Markup {
  const isOrder = spec.tipo === 'orden';
  const { option, points, count, share } = words.columns;
  return (
    <div class="votacion-resultados" hidden>
      <table role="table" aria-label={words.results}>
        <thead role="rowgroup">
          <tr role="row">
            {[option, isOrder ? points : count, ...(isOrder ? [] : [share])].map((name) => (
              <th scope="col" role="columnheader">
                <span class="solo-lectores">{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {offered(spec).map(({ id, texto }) => (
            <tr role="row" data-opcion={id}>
              <th scope="row" role="rowheader">
                <span class="votacion-texto">{texto}</span>
                <span class="votacion-mia" />
              </th>
              <td role="cell">
                <span class="votacion-barra" />
                <strong class="votacion-votos" />
              </td>
              {!isOrder && <td role="cell" class="votacion-parte" />}
            </tr>
          ))}
        </tbody>
      </table>
      {isOrder && <p class="votacion-puntos">{words.points(spec.opciones.length)}</p>}
    </div>
  );
}
