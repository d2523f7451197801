import { renderToString } from 'preact-render-to-string';
import { createDocument } from '../../html/create-document.ts';
import { clickerText } from '../../language/clicker-es-mx.ts';
import { groupFragments } from '../../deck/group-fragments.ts';
import { readStep, readWords } from '../../presenter/read-words.ts';
import { titleOf } from '../../deck/title-of.ts';

/** What a clicker knows of the deck's slides (`html`): of each, its notes with its name and the words of its steps; and the chapters. */
export function drawSlides(html: string): { laminas: string; capitulos: string } {
  const { body: root } = createDocument();
  root.innerHTML = html;
  const stacks = [...root.children] as HTMLElement[];
  const slides = stacks.flatMap((stack) =>
    ([...stack.children] as HTMLElement[]).map((slide) => (
      <div
        class="mando-texto"
        data-lamina={slide.id}
        data-titulo={titleOf(slide)}
        data-capitulo={stack.dataset.capitulo}
        data-pasos={JSON.stringify(groupFragments(slide).map(readStep))}
        data-voto={slide.querySelector<HTMLElement>('[data-votacion]')?.dataset.votacion}
        data-cuerpo={readWords(slide.querySelector('.cuerpo'))}
        hidden
        dangerouslySetInnerHTML={{ __html: readNotes(slide) }}
      />
    )),
  );
  // A long chapter has several stacks.
  const chapters = new Map(stacks.map(({ dataset }) => [dataset.capitulo, dataset]));
  const items = [...chapters.values()].map(({ capitulo, nombre, minutos }) => (
    <li data-capitulo={capitulo} data-minutos={minutos}>
      {nombre}
    </li>
  ));
  return {
    laminas: slides.map((each) => renderToString(each)).join('\n'),
    capitulos: items.map((each) => renderToString(each)).join(''),
  };
}

/** Notes and context of a slide; there are no sources here, and a touch leads nowhere. */
function readNotes(slide: HTMLElement): string {
  const notes = slide.querySelector('aside.notes');
  for (const mark of notes?.querySelectorAll('.cita') ?? []) {
    const before = mark.previousSibling;
    if (before?.nodeType === 3) before.textContent = before.textContent!.trimEnd();
    mark.remove();
  }
  for (const link of notes?.querySelectorAll('a') ?? []) link.replaceWith(...link.childNodes);
  return notes?.innerHTML.trim() || renderToString(<p>{clickerText.noNotes}</p>);
}
