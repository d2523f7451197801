import { checkChapters } from './check-chapters.ts';
import { checkLengths } from './check-lengths.ts';
import { checkReferences } from './check-references.ts';
import { chapterFiles, checkUnused } from './check-unused.ts';
import { checkUnusedData } from './check-unused-data.ts';
import { closestWord } from './closest-word.ts';
import { type ContentError, ContentErrors, isWarning, type Place, type Report, sortFindings } from './content-error.ts';
import { type ComponentDefinition, makeDataFiles } from './data-files.ts';
import { doubtChapters, type ReadChapter, reportCut } from './doubt-chapters.ts';
import { doubtMarks } from './doubt-marks.ts';
import { doubtTitles } from './doubt-titles.ts';
import { ENTITY_NAMES } from './entity-names.ts';
import { ENTITIES } from './entities.ts';
import type { Chapter, Slide, Taller } from './model.ts';
import type { ParsedSlide } from './parsed-slide.ts';
import { giveIds } from './give-ids.ts';
import { listFolder, storedAs } from './list-folder.ts';
import { nearFile } from './near-file.ts';
import { endsInBlock } from './open-fence.ts';
import { parseYaml } from './parse-yaml.ts';
import { type ChapterSurroundings, readChapter } from './read-chapter.ts';
import { readGlossary } from './read-glossary.ts';
import { readQuestions } from './read-questions.ts';
import { readTexts } from './read-texts.ts';
import { type Missing, reportMissing } from './report-missing.ts';
import { isMisspelt, reportUnknown, type Unknown } from './report-unknown.ts';
import { readSources } from './read-sources.ts';
import type { SourceText } from './source-text.ts';
import { salvageConfig, tallerSchema } from './taller-schema.ts';
import { textReader } from './text-reader.ts';
import { variablesOf } from './variables.ts';

/**
 * Reads a workshop from its folder (`slides/`): taller.yaml, chapters, data. Components read their own fences.
 * Throws ContentErrors with everything an editor has to mend.
 */
export function readTaller(
  folder: string,
  components: Iterable<ComponentDefinition>,
  { shownAs = 'slides' }: { shownAs?: string } = {},
): Taller {
  const found: ContentError[] = [];
  const report: Report = (place, problem, remedy, kind) => found.push({ ...place, problem, remedy, kind });
  const listing = listFolder(folder);
  for (const path of listing.closed) {
    const place = { file: path ? `${shownAs}/${path}` : shownAs, line: 1, column: 1 };
    report(place, 'esta carpeta no se puede abrir', 'revise sus permisos');
  }
  const missing: Missing[] = [];
  const { readText, asked } = textReader(folder, listing, shownAs, report, missing);

  const top: Place = { file: `${shownAs}/taller.yaml`, line: 1, column: 1 };
  const settings = readText('taller.yaml', top);
  const config = settings && parseYaml(settings, tallerSchema, report);
  // A mistake in taller.yaml must not hide the others: what is right in it serves to read on; the end throws.
  const text = settings?.text ?? '';
  const value = config?.value ?? salvageConfig(text, chapterFiles(listing));
  // Beside another mistake, only what is surely one: of its other words it may be no word.
  if (config || closestWord(value.estado, ENTITIES))
    checkState(
      value.estado,
      config?.placeOf(['estado']) ?? settings!.place(Math.max(text.search(/(?<=^estado:[ \t]+)\S/m), 0)),
      report,
    );
  if (config && /^https?:\/\/(?:localhost|127\.|192\.168\.|10\.|\[)/.test(value.direccion ?? '')) {
    const remedy = 'escriba la dirección pública, o déjela vacía hasta tenerla';
    report(config.placeOf(['direccion']), '«direccion» solo se ve en esta red', remedy, 'aviso');
  }
  const has = (path: string) => storedAs(listing, path) !== undefined || listing.folders.has(path);
  const {
    sources,
    ids: sourceIds,
    isKnown,
  } = has('data/fuentes.yaml')
    ? readSources(readText, shownAs, report)
    : { sources: [], ids: new Set<string>(), isKnown: true };
  const unknownSources: Unknown[] = [];
  const files = makeDataFiles(readText, value, sourceIds, report, (source) => unknownSources.push(source));
  const offered = [...components];
  const around: ChapterSurroundings = {
    components: new Map(offered.flatMap((each) => (each.attribute ? [] : [[each.fence ?? each.name, each]]))),
    byAttribute: new Map(offered.flatMap((each) => (each.attribute ? [[each.attribute, each]] : []))),
    variables: variablesOf(value),
    files,
    sourceIds,
    report,
  };

  const listed: { path: string; place: Place }[] = [];
  const twice: typeof listed = [];
  const texts: SourceText[] = [];
  const parsed: ReadChapter[] = [];
  for (const [index, { archivo, titulo, minutos }] of value.capitulos.entries()) {
    const at = config?.placeOf(['capitulos', index, 'archivo']) ?? top;
    if (value.capitulos.findIndex((other) => other.archivo === archivo) < index) {
      twice.push({ path: archivo, place: at });
      continue;
    }
    listed.push({ path: archivo, place: at });
    const source = has(archivo) ? readText(archivo, at) : undefined;
    if (!source) continue;
    texts.push(source);
    const slides = readChapter(source, around);
    parsed.push({ chapter: { file: archivo, title: titulo, place: at, minutes: minutos }, slides, source });
  }
  const list = config?.placeOf(['capitulos']) ?? top;
  const { meant, isWhole } = checkChapters({ listed, twice }, listing, list, report, missing);
  // Of a name that can't be a chapter's something has been said.
  const inList = Array.from(text.matchAll(/archivo:[ \t]*["']?([^\n"',}]+)/g), ([, name = '']) => name.trim());
  checkUnused(listing, shownAs, { listed: inList, meant, missing }, report);

  const all = parsed.flatMap((chapter) => chapter.slides);
  const ids = giveIds(all, report);
  const unknownSlides: Unknown[] = [];
  const known = new Set(ids.values());
  const pointed = checkReferences(all, {
    ids: known,
    folder,
    listing,
    shownAs,
    report,
    unknown: unknownSlides,
    missing,
  });
  for (const slide of all) {
    for (const { id, place } of slide.citations) files.checkSources([id], place);
  }
  const checkSlide = (id: string, place: Place) => {
    if (!known.has(id)) unknownSlides.push({ id, place, problem: `lámina desconocida «${id}»` });
  };
  const glossary = has('data/glosario.yaml') ? readGlossary('data/glosario.yaml', files, checkSlide, shownAs) : [];
  const questions = has('data/preguntas.yaml') ? readQuestions('data/preguntas.yaml', files, checkSlide, shownAs) : [];
  // A chapter that could not be read, or not to its end, must not make its slides unknown.
  const isOpen = parsed.some(({ slides }) => slides.slice(-1).some(endsInBlock));
  const areAll =
    config && isWhole && !isOpen && parsed.length === listed.length && parsed.every(({ slides }) => slides.length > 0);
  // Nor is one unknown whose id stands in a chapter with a mistake.
  const wrong = texts.filter(({ file }) => found.some((each) => each.file === file && !isWarning(each)));
  const written = new Set(wrong.flatMap(({ text }) => Array.from(text.matchAll(WRITTEN_ID), ([, id = '']) => id)));
  const lost = unknownSlides.filter(({ id }) => (areAll && !written.has(id)) || isMisspelt(id, known));
  const cut = doubtChapters(parsed, report);
  const isTold = ({ file, line }: Place) => found.some((each) => each.file === file && each.line === line);
  doubtTitles(parsed, isTold, report);
  doubtMarks(parsed, isTold, report);
  const gone = lost.filter(({ id }) => cut.length > 0 && !isMisspelt(id, known));
  reportCut(cut, [...new Set(gone.map(({ id }) => id))], report);
  reportUnknown(
    lost.filter((each) => !gone.includes(each)),
    known,
    report,
    {
      one: 'si quitó su capítulo, quite o cambie también lo que apunta a ella',
      alike: true,
      several: (count, which) => [
        `${count} lugares apuntan a láminas que no están: ${which}`,
        'si quitó un capítulo, quite o cambie también lo que apunta a él; si no, revise cómo se escriben',
      ],
    },
  );
  const sourcesFile = 'data/fuentes.yaml';
  const lostSources = listing.closed.has('data') ? [] : unknownSources;
  const [cited] = lostSources;
  if (cited && !has(sourcesFile)) {
    const near = nearFile(sourcesFile, listing.files.keys());
    const problem = `falta el archivo «${shownAs}/${sourcesFile}», con las fuentes de ${lostSources.length} citas`;
    // One of many that are gone.
    if (missing.some(({ path }) => path.startsWith('data/')))
      missing.push({ path: sourcesFile, place: cited.place, as: 'text' });
    else report(cited.place, problem, `recupérelo o créelo${near ? `; ¿es «${near}»?` : ''}`);
  } else if (isKnown)
    reportUnknown(lostSources, sourceIds, report, {
      one: `si la quitó de ${shownAs}/${sourcesFile}, quite también su cita`,
      several: (count, which) => [
        `${count} lugares citan fuentes que no están: ${which}`,
        `agréguelas a ${shownAs}/${sourcesFile} o quite las citas`,
      ],
    });
  const words = has('palabras.txt')
    ? readText('palabras.txt', { file: `${shownAs}/palabras.txt`, line: 1, column: 1 })?.text
    : undefined;
  reportMissing(missing, listing, shownAs, report);
  const used = [...asked.keys(), ...pointed.map(({ path }) => path), ...missing.map(({ path }) => path)];
  const read = [...asked.values()].flatMap((source) => source ?? []);
  const isWrong = (at: Place) =>
    found.some((each) => !isWarning(each) && each.file === at.file && each.line === at.line);
  checkLengths(read, isWrong, report);
  checkUnusedData(listing, new Set(used), shownAs, report);
  if (!found.every(isWarning)) throw new ContentErrors(found);
  const chapters = assemble(parsed, ids);
  return {
    config: value,
    chapters,
    slides: chapters.flatMap(({ slides }) => slides),
    sources,
    glossary,
    questions,
    foreign: files.foreign,
    files: pointed,
    texts: readTexts(folder, listing, shownAs),
    words: words ?? '',
    warnings: sortFindings(found),
  };
}

const WRITTEN_ID = /\bid\s*[=:]?\s*["'“”„«`′]*([\p{L}\p{N}_-]+)/gu;
const OTHER_NAMES: readonly [RegExp, string][] = [
  [/^(?:cdmx|d\.? ?f\.?|distrito federal)$/i, 'Ciudad de México'],
  [/^(?:edo\.? ?m[eé]x\.?|edomex)$/i, 'Estado de México'],
  [/^q\.? ?roo\.?$/i, 'Quintana Roo'],
];

/** A state's name that is none of the country's: misspelt, or perhaps a town's. */
function checkState(state: string, place: Place, report: Report): void {
  // Of a comma at its end something has been said.
  if (ENTITIES.includes(state.replace(/,$/, ''))) return;
  const near = closestWord(state, ENTITIES);
  const problem = `«${state}» no es una entidad de México`;
  if (near) return void report(place, problem, `¿quiso decir «${near}»?`);
  const [, known] = OTHER_NAMES.find(([names]) => names.test(state)) ?? [];
  const meant = known ?? Object.values(ENTITY_NAMES).find(([, , official]) => official === state)?.[1];
  const remedy = `${meant ? `¿quiso decir «${meant}»? S` : 's'}i es a propósito, déjelo así; en un mapa no habrá entidad resaltada`;
  report(place, problem, remedy, 'aviso');
}

function assemble(parsed: readonly ReadChapter[], ids: ReadonlyMap<ParsedSlide, string>): Chapter[] {
  let slideNumber = 0;
  let chapterNumber = 0;
  return parsed.map(({ chapter, slides }) => ({
    ...chapter,
    number: slides.some((slide) => slide.layout === 'capitulo') ? ++chapterNumber : undefined,
    slides: slides.map(({ id: _given, citations: _cited, addresses: _pointed, ...slide }, index): Slide => {
      slideNumber++;
      return {
        ...slide,
        id: ids.get(slides[index]!)!,
        title: slide.title || `Lámina ${slideNumber}`,
        number: slideNumber,
      };
    }),
  }));
}
