import type { Token, Tokens } from 'marked';
import { addressOf, checkAttribute, isAllowedTag, type RawTag, tagsOf, unbalancedTags } from './check-html.ts';
import { checkLeftovers } from './check-leftovers.ts';
import { suggestWord } from './closest-word.ts';
import { checkTokens } from './check-tokens.ts';
import type { ComponentDefinition } from './data-files.ts';
import { explainIssue } from './explain-issue.ts';
import { findSpacedColumns } from './find-spaced-columns.ts';
import { mapTexts } from './foreign-text.ts';
import type { Place, Report } from './content-error.ts';
import { lexMarkdown, plainText, walkTokens } from './markdown-lexer.ts';
import { type ComponentToken, LAYOUTS, type Layout } from './model.ts';
import { openFence } from './open-fence.ts';
import { nearComponent, SHOWS_DATA } from './near-component.ts';
import { readAttributes } from './read-attributes.ts';
import { BACKGROUND_IMAGE, checkRevealAttribute } from './reveal-attributes.ts';
import { parseYaml } from './parse-yaml.ts';
import type { ParsedSlide, SlideSurroundings } from './parsed-slide.ts';
import type { SourceText } from './source-text.ts';
import type { SlidePiece } from './split-slides.ts';
import { type SlidePart, splitNotes } from './split-notes.ts';

/** True when a piece holds nothing that a reader would see or an editor meant: only white space. */
export function isBlank(piece: SlidePiece): boolean {
  return piece.text.trim() === '';
}

const SLIDE_COMMENT = /<!--\s*\.slide(?![\p{L}-])\s*[:：]?([\s\S]*?)-->/giu;

// A component's data; a file of data anywhere in a block.
const NAMES_DATA = /^\s*datos[ \t]*:|^[ \t]*datos[ \t]*:[ \t]*\S+\.(?:ya?ml|csv)[ \t]*$/im;

// What has a meaning at the margin, and none four spaces from it.
const MARK_IN_CODE =
  /^\s*(?:<!--\s*\.(?:slide|element)\b|-{2,3}\s*$|#{2,6}[ \t]+\p{L}|(?:notas?|notes?|contexto):|[`~]{3}[\p{L}])/imu;

// A sentence, and none of the signs that programs are made of.
const PROSE = /^\s*[¿¡«“]?\p{Lu}\p{Ll}+,? \p{L}+[^={}();<>_$\\|`[\]]*$/u;

/** One slide of a chapter to its parts. Findings are reported, each with its place. */
export function parseSlide(chapter: SourceText, piece: SlidePiece, around: SlideSurroundings): ParsedSlide {
  const firstText = piece.offset + piece.text.length - piece.text.trimStart().length;
  const slide: ParsedSlide = {
    id: undefined,
    title: '',
    layout: undefined,
    exercise: undefined,
    place: chapter.place(firstText),
    attributes: {},
    body: [],
    notes: undefined,
    context: undefined,
    below: piece.below,
    citations: [],
    addresses: [],
  };
  const tags: RawTag[][] = [];
  for (const part of splitNotes(chapter, piece, around.report)) {
    const tokens = lexMarkdown(part.text);
    slide[part.kind] = readFences(tokens, chapter, part, around);
    walkTokens(tokens, part.text, (token, offset) => {
      if (token.type === 'html') readSlideAttributes(token.raw, part.offset + offset, chapter, slide, around);
    });
    checkTokens(tokens, chapter, part, slide, around);
    const left = [...checkLeftovers(tokens, part.text), ...findSpacedColumns(tokens, part.text)];
    for (const { offset, problem, remedy } of left)
      around.report(chapter.place(part.offset + offset), problem, remedy, 'aviso');
    tags.push(tagsIn(tokens, part));
  }
  checkBalance(tags, chapter, around.report);
  const heading = slide.body.find((token): token is Tokens.Heading => token.type === 'heading');
  // A name of its own names a slide that shows no title.
  if (!heading && slide.title) slide.attributes['aria-label'] ??= slide.title;
  slide.title ||= heading ? plainText(heading.tokens, around.variables) : '';
  return slide;
}

function readFences(
  tokens: readonly Token[],
  chapter: SourceText,
  part: SlidePart,
  around: SlideSurroundings,
): Token[] {
  const replaced = new Map<Token, ComponentToken>();
  walkTokens(tokens, part.text, (token, offset) => {
    if (token.type !== 'code') return;
    if (token.codeBlockStyle === 'indented' && !MARK_IN_CODE.test(token.text) && !PROSE.test(token.text)) return;
    if (token.codeBlockStyle === 'indented') {
      const place = chapter.place(part.offset + offset);
      around.report(place, 'por su sangría, esto se muestra como código', 'quite los espacios del principio', 'aviso');
      return;
    }
    const at = part.offset + offset + (token.raw.length - token.raw.trimStart().length);
    const fence = openFence(token.raw);
    const refuse = (problem: string, remedy: string) => around.report(chapter.place(at), problem, remedy);
    if (fence) {
      const isUnderline =
        /\S[ \t]*\n$/.test(chapter.text.slice(0, at)) && token.raw.trimStart().startsWith(`${fence}\n`);
      const title = isUnderline && fence.startsWith('~') ? 'si subraya un título, escriba ## antes de él; si no, ' : '';
      return refuse('bloque sin cerrar', `${title}termine el bloque con un renglón ${fence}`);
    }
    const name = /^[^\s[{]*/.exec(token.lang ?? '')?.[0] ?? '';
    const component = around.components.get(name);
    if (!component) return checkFence(token as Tokens.Code, chapter.place(at), around);
    if (!tokens.includes(token))
      return refuse(`el componente «${name}» está dentro de una lista o cita`, 'sáquelo al margen izquierdo');
    if (part.kind !== 'body')
      return refuse(`el componente «${name}» está en las notas`, 'llévelo antes de «Nota:» y «Contexto:»');
    // As written and not `token.text`, which lost the indent of its lines and with it their places.
    const [, ...lines] = token.raw.trim().split('\n');
    const text = lines.slice(0, -1).join('\n');
    const body = at + token.raw.trim().indexOf('\n') + 1;
    const options = parseYaml(chapter, component.options, around.report, { text, offset: body });
    const place = (key: string) => (options ? options.placeOf([key]) : chapter.place(body));
    const filled =
      options &&
      mapTexts(options.value, (words, steps) =>
        fillVariables(words, options.placeOf(steps), around.variables, around.report),
      );
    const spec = options && component.read(around.files.plain(filled, options.placeOf), around.files, place);
    if (spec === undefined) return;
    replaced.set(token, makeToken(component, spec, token.raw));
  });
  return tokens.map((token) => replaced.get(token) ?? token);
}

/** A block that is shown as code: nearly a component, or with a component's data in it. */
function checkFence({ lang = '', text }: Tokens.Code, place: Place, { components, report }: SlideSurroundings): void {
  const name = lang.trim();
  const near = [name, ...name.split(/\s/)].map((word) => nearComponent(word, components.values())).find((word) => word);
  const first = text.split('\n')[0]!.trim();
  const isFirst = SHOWS_DATA.test(name) && components.has(first);
  if (isFirst) report(place, 'el componente se muestra como código', `escríbalo así: \`\`\`${first}`, 'aviso');
  if (near) report(place, `componente desconocido «${name}»`, `¿quiso decir «${near}»?`);
  if (isFirst || near || !NAMES_DATA.test(text)) return;
  const remedy = `escriba el nombre del componente después de las comillas: ${[...components.keys()].join(', ')}`;
  report(place, 'el bloque tiene datos y se muestra como código', remedy, SHOWS_DATA.test(name) ? 'aviso' : 'error');
}

function makeToken(component: ComponentDefinition, spec: unknown, raw = ''): ComponentToken {
  const { name, attribute } = component;
  return { type: 'component', atFoot: attribute !== undefined, raw, name, spec, citations: component.cites(spec) };
}

function readSlideAttributes(
  raw: string,
  offset: number,
  chapter: SourceText,
  slide: ParsedSlide,
  around: SlideSurroundings,
): void {
  const styles: [name: string, place: Place][] = [];
  for (const match of raw.matchAll(SLIDE_COMMENT)) {
    const start = offset + match.index + match[0].length - '-->'.length - match[1]!.length;
    for (const { name, value, offset: at } of readAttributes(match[1]!, start, chapter, around.report)) {
      setSlideAttribute(slide, name, value, chapter.place(start + at), around);
      if (/^data-background-(?:size|position|repeat|opacity)$/i.test(name))
        styles.push([name, chapter.place(start + at)]);
    }
  }
  const { attributes } = slide;
  const hasPicture =
    ['image', 'gradient'].some((kind) => `data-background-${kind}` in attributes) ||
    BACKGROUND_IMAGE.test(attributes['data-background'] ?? '');
  const [style] = styles;
  if (style && !hasPicture)
    around.report(
      style[1],
      `${style[0]} no hace nada sin imagen`,
      'agregue data-background-image="…", o quítelo',
      'aviso',
    );
}

function setSlideAttribute(
  slide: ParsedSlide,
  name: string,
  value: string,
  place: Place,
  { variables, report, byAttribute, files }: SlideSurroundings,
): void {
  const filled = fillVariables(value, place, variables, report);
  const component = byAttribute.get(name);
  if (name === 'id') {
    if (!/^[\p{L}][\p{L}\p{N}_-]*$/u.test(value)) {
      report(place, `el id «${value}» no sirve de dirección`, 'use letras, cifras y guiones, como plan-de-accion');
    } else slide.id = value;
  } else if (name === 'layout') {
    if ((LAYOUTS as readonly string[]).includes(value)) slide.layout = value as Layout;
    else report(place, `layout desconocido «${value}»`, suggestWord(value, LAYOUTS));
  } else if (name === 'hidden') {
    report(place, '«hidden» no oculta una lámina', 'escriba data-visibility="hidden"');
  } else if (name === 'titulo') {
    if (value.trim() === '') report(place, '«titulo» está vacío', 'escriba un título o quite el atributo');
    slide.title = filled;
  } else if (component) {
    const options = component.options.safeParse(filled);
    const [issue] = options.error?.issues ?? [];
    const finding = issue && explainIssue(issue, name, filled);
    if (finding) report(place, finding.problem, finding.remedy);
    const spec = options.success ? component.read(options.data, files, () => place) : undefined;
    if (spec === undefined) return;
    slide.exercise = component.time?.(spec);
    slide.body.push(makeToken(component, spec));
  } else {
    const finding = checkAttribute(name, value, ['id', 'layout', 'titulo', ...byAttribute.keys()]);
    const doubtful = finding ? undefined : checkRevealAttribute(name, filled, 'slide', byAttribute.keys());
    if (finding) report(place, finding.problem, finding.remedy);
    else if (doubtful) report(place, doubtful.problem, doubtful.remedy, doubtful.doubt);
    // HTML takes names in any case; what follows looks for them as they are known.
    const known = name.toLowerCase();
    if (!finding) slide.attributes[known] = filled;
    const address = addressOf('section', known, filled);
    if (address) slide.addresses.push({ ...address, place });
  }
}

/** A text with the values of taller.yaml in it; a `{{name}}` that has none is reported. */
function fillVariables(text: string, place: Place, variables: SlideSurroundings['variables'], report: Report): string {
  return text.replace(/\{\{\s*([\p{L}\p{N}_.-]+)\s*\}\}/gu, (whole, key: string) => {
    if (variables[key] === undefined)
      report(place, `variable desconocida «${whole}»`, suggestWord(key, Object.keys(variables)));
    return variables[key] ?? whole;
  });
}

/** All raw tags of a part of a slide, with their places in the chapter. */
function tagsIn(tokens: readonly Token[], part: SlidePart): RawTag[] {
  const tags: RawTag[] = [];
  walkTokens(tokens, part.text, (token, offset) => {
    if (token.type !== 'html') return;
    for (const tag of tagsOf(token.raw))
      if (isAllowedTag(tag.name)) tags.push({ ...tag, offset: part.offset + offset + tag.offset });
  });
  return tags;
}

const NOTES_ASIDE = /^<aside[^>]*class=["']?[^"'>]*\bnot[ae]s?\b/i;

/** Raw tags may open in one token and close in another; only the whole part tells whether they match. */
function checkBalance(parts: readonly RawTag[][], chapter: SourceText, report: Report): void {
  const findings = parts.flatMap(unbalancedTags);
  // What opens before the notes and closes in them is one mistake.
  const isAcross = findings.length > 1 && unbalancedTags(parts.flat()).length === 0;
  // That such notes are written in another way is said already.
  for (const { offset, problem, remedy } of isAcross ? findings.slice(0, 1) : findings)
    if (!NOTES_ASIDE.test(chapter.text.slice(offset)))
      report(chapter.place(offset), problem, isAcross ? 'ciérrela antes de «Nota:» o «Contexto:»' : remedy);
}
