import type { Token, Tokens } from 'marked';
import { checkAttribute, unbalancedTags } from './check-html.ts';
import { closestWord, suggestWord } from './closest-word.ts';
import { checkTokens } from './check-tokens.ts';
import type { ComponentDefinition, DataFiles } from './data-files.ts';
import type { Place, Report } from './content-error.ts';
import { lexMarkdown, plainText, walkTokens } from './markdown-lexer.ts';
import { type ComponentToken, LAYOUTS, type Layout } from './model.ts';
import { parseAttributes } from './parse-attributes.ts';
import { parseYaml } from './parse-yaml.ts';
import type { SourceText } from './source-text.ts';
import type { SlidePiece } from './split-slides.ts';
import { splitNotes } from './split-notes.ts';

/** What a slide may refer to outside itself. */
export interface SlideSurroundings {
  components: ReadonlyMap<string, ComponentDefinition>;
  files: DataFiles;
  variables: Readonly<Record<string, string>>;
  report: Report;
}

/** A slide's text as read, before it is known what else the deck holds. */
export interface ParsedSlide {
  /** As the editor gave it; undefined when the title must serve. */
  id: string | undefined;
  title: string;
  layout: Layout | undefined;
  place: Place;
  attributes: Record<string, string>;
  body: Token[];
  notes: Token[] | undefined;
  context: Token[] | undefined;
  below: boolean;
  citations: { id: string; place: Place }[];
  addresses: { kind: 'image' | 'media' | 'link'; address: string; place: Place }[];
}

/** True when a piece holds nothing that a reader would see or an editor meant: only white space. */
export function isBlank(piece: SlidePiece): boolean {
  return piece.text.trim() === '';
}

const SLIDE_COMMENT = /^<!--\s*\.slide:([\s\S]*?)-->/;

/** One slide of a chapter to its parts. Findings are reported, each with its place. */
export function parseSlide(chapter: SourceText, piece: SlidePiece, around: SlideSurroundings): ParsedSlide {
  const firstText = piece.offset + piece.text.length - piece.text.trimStart().length;
  const slide: ParsedSlide = {
    id: undefined,
    title: '',
    layout: undefined,
    place: chapter.place(firstText),
    attributes: {},
    body: [],
    notes: undefined,
    context: undefined,
    below: piece.below,
    citations: [],
    addresses: [],
  };
  for (const part of splitNotes(chapter, piece, around.report)) {
    const tokens = lexMarkdown(part.text);
    slide[part.kind] = part.kind === 'body' ? readFences(tokens, chapter, part, around) : tokens;
    walkTokens(tokens, part.text, (token, offset) => {
      if (token.type === 'html') readSlideAttributes(token.raw, part.offset + offset, chapter, slide, around);
    });
    checkTokens(tokens, chapter, part, slide, around);
    if (part.kind === 'body') checkBalance(tokens, chapter, part, around.report);
  }
  const heading = slide.body.find((token): token is Tokens.Heading => token.type === 'heading');
  slide.title ||= heading ? plainText(heading.tokens, around.variables) : '';
  return slide;
}

function readFences(
  tokens: Token[],
  chapter: SourceText,
  part: { text: string; offset: number },
  around: SlideSurroundings,
): Token[] {
  const replaced = new Map<Token, ComponentToken>();
  walkTokens(tokens, part.text, (token, offset) => {
    if (token.type !== 'code' || token.codeBlockStyle === 'indented') return;
    const at = part.offset + offset + (token.raw.length - token.raw.trimStart().length);
    const fence = /^(`{3,}|~{3,})/.exec(token.raw.trimStart())?.[1];
    if (fence && !closesFence(token.raw, fence)) {
      around.report(chapter.place(at), 'bloque sin cerrar', `termine el bloque con un renglón ${fence}`);
    }
    const name = /^[^\s[{]*/.exec(token.lang ?? '')?.[0] ?? '';
    const component = around.components.get(name);
    if (!component) {
      const near = name === '' ? undefined : closestWord(name, around.components.keys(), 1);
      if (near) around.report(chapter.place(at), `componente desconocido «${name}»`, `¿quiso decir «${near}»?`);
      return;
    }
    if (!tokens.includes(token)) {
      around.report(chapter.place(at), `el componente «${name}» está dentro de una lista o cita`, 'sáquelo al margen izquierdo');
      return;
    }
    const body = at + token.raw.trimStart().indexOf('\n') + 1;
    const options = parseYaml(chapter, component.options, around.report, { text: token.text, offset: body });
    const place = (key: string) => chapter.place(options ? options.offsetOf([key]) : body);
    const spec = options && component.read(options.value, around.files, place);
    if (spec === undefined) return;
    const citations = component.cites(spec);
    around.files.checkSources(citations, chapter.place(at));
    replaced.set(token, { type: 'component', raw: token.raw, name, spec, citations });
  });
  return tokens.map((token) => replaced.get(token) ?? token);
}

function closesFence(raw: string, fence: string): boolean {
  const lines = raw.trimEnd().split('\n');
  const last = lines.at(-1)?.trim() ?? '';
  return lines.length > 1 && last.length >= fence.length && [...last].every((char) => char === fence[0]);
}

function readSlideAttributes(
  raw: string,
  offset: number,
  chapter: SourceText,
  slide: ParsedSlide,
  around: SlideSurroundings,
): void {
  const match = SLIDE_COMMENT.exec(raw);
  if (!match) return;
  const start = offset + match[0].indexOf(match[1]!);
  const { attributes, rest } = parseAttributes(match[1]!);
  if (rest !== -1) {
    around.report(chapter.place(start + rest), 'no se entiende este atributo', 'escriba nombre="valor", con comillas');
  }
  for (const { name, value, offset: at } of attributes) {
    const place = chapter.place(start + at);
    const filled = value.replace(/\{\{\s*([\p{L}_.]+)\s*\}\}/gu, (whole, key) => around.variables[key] ?? whole);
    if (name === 'id') {
      if (!/^[\p{L}][\p{L}\p{N}_-]*$/u.test(value)) {
        around.report(place, `el id «${value}» no sirve de dirección`, 'use letras, cifras y guiones, como plan-de-accion');
      } else slide.id = value;
    } else if (name === 'layout') {
      if ((LAYOUTS as readonly string[]).includes(value)) slide.layout = value as Layout;
      else around.report(place, `layout desconocido «${value}»`, suggestWord(value, LAYOUTS));
    } else if (name === 'titulo') {
      if (value.trim() === '') around.report(place, '«titulo» está vacío', 'escriba un título o quite el atributo');
      slide.title = filled;
    } else {
      const finding = checkAttribute(name, value);
      if (finding) around.report(place, finding.problem, finding.remedy);
      else slide.attributes[name] = filled;
    }
  }
}

/** Raw tags may open in one token and close in another; only the whole slide tells whether they match. */
function checkBalance(tokens: Token[], chapter: SourceText, part: { text: string; offset: number }, report: Report): void {
  const tags: { name: string; closes: boolean; offset: number }[] = [];
  walkTokens(tokens, part.text, (token, offset) => {
    if (token.type !== 'html') return;
    const html = token.raw.replace(/<!--[\s\S]*?-->/g, (comment: string) => ' '.repeat(comment.length));
    for (const match of html.matchAll(/<(\/?)([a-z][a-z0-9]*)(?:"[^"]*"|'[^']*'|[^"'>])*>/gi)) {
      tags.push({ name: match[2]!.toLowerCase(), closes: match[1] === '/', offset: offset + match.index });
    }
  });
  for (const finding of unbalancedTags(tags)) {
    report(chapter.place(part.offset + finding.offset), finding.problem, finding.remedy);
  }
}
