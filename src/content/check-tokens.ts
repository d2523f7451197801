import { decodeHTMLStrict } from 'entities';
import type { Token, Tokens } from 'marked';
import { addressOf, checkAttribute, checkHtml, findUnfinished } from './check-html.ts';
import { checkList } from './check-list.ts';
import { checkTable } from './check-table.ts';
import { isLanguage, suggestLanguage } from './foreign-text.ts';
import { walkTokens } from './markdown-lexer.ts';
import { mediaOf } from './media-types.ts';
import type { ForeignToken } from './model.ts';
import { nearComponent } from './near-component.ts';
import { checkPictureAttribute, PICTURE_ATTRIBUTES } from './picture-attributes.ts';
import type { ParsedSlide, SlideSurroundings } from './parsed-slide.ts';
import { readAttributes } from './read-attributes.ts';
import { checkRevealAttribute } from './reveal-attributes.ts';
import type { SourceText } from './source-text.ts';
import { parseUrl } from './parse-url.ts';
import { suggestWord } from './closest-word.ts';

const ELEMENT_COMMENT = /<!--\s*\.element(?![\p{L}-])\s*[:：]?([\s\S]*?)-->/giu;
const COMMAND_IN_CODE = /^`+\s*<!--\s*\.(?:slide|element)\b[^`\n]*`+$/i;
const ALONE_IN_CODE = /^`{1,2}([\p{L}-]+)`{1,2}$/u;
const OTHER_COMMENT = /<!--\s*\.(?!(?:slide|element)(?![\p{L}-]))([\p{L}-]+)/giu;

// As notebooks link their images: `![[imagen.png]]`.
const WIKI_IMAGE = /!\[\[([^\]\n]{1,300})\]\]/g;

// `[enlace]`, which a line `[enlace]: …` somewhere else may give its address.
const LABEL = /\[([^[\]\n]{1,1000})\](?!:)/g;

// reveal.js steps through lines of code: ```js [1-2|4].
const LINE_NUMBERS = /\[[\d\s,|:-]+\]/;

/** Names of the icons that `<!-- .element: icono="…" -->` may draw on a list item. */
export const ICONS = ['ojo', 'documento', 'personas', 'pantalla'] as const;

/** Checks everything in a part of a slide that could mislead or harm a reader, and notes what it refers to. */
export function checkTokens(
  tokens: readonly Token[],
  chapter: SourceText,
  part: { text: string; offset: number },
  slide: ParsedSlide,
  around: SlideSurroundings,
): void {
  let used: ReadonlySet<string> | undefined;
  walkTokens(tokens, part.text, (token, at) => {
    const offset = part.offset + at;
    const place = chapter.place(offset);
    const refuse = (problem: string, remedy: string) => around.report(place, problem, remedy);
    const doubt = (problem: string, remedy: string) => around.report(place, problem, remedy, 'aviso');
    if (token.type === 'citation') {
      for (const id of token.ids as string[]) slide.citations.push({ id, place });
    } else if (token.type === 'foreign') {
      const { language } = token as ForeignToken;
      if (!isLanguage(language)) refuse(`«${language}» no es la clave de un idioma`, suggestLanguage(language));
    } else if (token.type === 'variable') {
      if (around.variables[token.text] === undefined)
        refuse(`variable desconocida «${token.raw}»`, suggestWord(token.text, Object.keys(around.variables)));
    } else if (token.type === 'link' && !token.raw.startsWith('[^')) {
      const address = decodeHTMLStrict(token.href);
      if (token.text.trim() === '')
        refuse(`el enlace a «${address}» no tiene texto y no se ve`, 'escriba entre los corchetes a dónde lleva');
      // A text that is an address itself, and another one.
      if (/^https?:\/\/\S+$/.test(token.text) && siteOf(token.text) !== siteOf(address))
        doubt(`el enlace dice «${token.text}» y lleva a «${address}»`, 'corrija el que no sea');
      // In running text `https://[dominio]` is only that.
      if (token.raw !== token.text || parseUrl(address)) slide.addresses.push({ kind: 'link', address, place });
    } else if (token.type === 'image') {
      if (token.text.trim() === '')
        refuse('imagen sin texto alternativo', 'escriba entre los corchetes lo que la imagen muestra');
      // As notebooks and other programs give a picture its size.
      const [size] = /(?:\||\s=)\s*\d+(?:%|px)?(?:x\d*%?)?\s*$/.exec(token.text) ?? [];
      if (size)
        doubt(
          `«${size.trim()}» no da medida a la imagen: es parte de lo que se lee de ella`,
          'quítelo y escriba después de la imagen <!-- .element: ancho="40%" -->',
        );
      const address = decodeHTMLStrict(token.href);
      const media = mediaOf(address);
      slide.addresses.push({ kind: media === 'video' || media === 'audio' ? 'media' : 'image', address, place });
    } else if (token.type === 'code' && LINE_NUMBERS.test(token.lang ?? '')) {
      const problem = `los renglones ${LINE_NUMBERS.exec(token.lang)![0]} no se señalan en el código`;
      doubt(problem, 'quítelos; para ir por pasos, parta el código en láminas');
    } else if (token.type === 'paragraph' && COMMAND_IN_CODE.test(token.text)) {
      doubt('este comentario está en código y no hace nada', 'quítele los acentos graves');
    } else if (token.type === 'paragraph' && around.components.has(ALONE_IN_CODE.exec(token.raw.trim())?.[1] ?? '')) {
      const name = token.raw.replace(/[`\s]/g, '');
      doubt(
        `«${name}» no muestra el componente: está en código`,
        `escriba \`\`\`${name} y \`\`\` cada uno en su renglón`,
      );
    } else if (token.type === 'codespan' && /^\[@[\w-]+\]$/.test(token.text)) {
      doubt(`«${token.text}» está en código y no cita la fuente`, 'quítele los acentos graves');
    } else if (token.type === 'codespan' && /^`{3}|\sdatos\s*:\s*\S/.test(token.raw)) {
      const near = nearComponent(token.text.split(/\s/)[0]!, around.components.values());
      if (near)
        doubt(
          'un componente entre el texto se muestra como código',
          `ponga \`\`\`${near} y \`\`\` cada uno en su renglón`,
        );
    } else if (token.type === 'list') {
      const finding = checkList(token as Tokens.List);
      if (finding) doubt(finding.problem, finding.remedy);
    } else if (token.type === 'table') {
      for (const { offset: within, problem, remedy } of checkTable(token as Tokens.Table))
        around.report(chapter.place(offset + within), problem, remedy, 'aviso');
    } else if (token.type === 'def') {
      // Of a footnote or a note by its name something has been said.
      const def = token as Tokens.Def;
      used ??= new Set(Array.from(part.text.matchAll(LABEL), ([, label = '']) => label.toLowerCase()));
      if (!used.has(def.tag) && !/^\^|^\d{1,3}$|^notas?$|^notes?$|^contexto$/.test(def.tag))
        doubt(
          `«${def.raw.trim().slice(0, 40)}» no se ve en ningún lado`,
          'si es para quien facilita, escriba «Nota:» sola en su renglón; si es un enlace, [texto](dirección)',
        );
    } else if (token.type === 'del' && /^~(?!~)/.test(token.raw)) {
      const remedy = 'para tachar escriba ~~texto~~; si no, <sub>texto</sub> o \\~';
      doubt(`«${token.raw.slice(0, 40)}» se ve tachado`, remedy);
    } else if (token.type === 'html') {
      checkRawHtml(token.raw, offset, chapter, part, slide, around);
    } else if (token.type === 'text' && !token.tokens) {
      for (const { index, 1: name = '' } of token.raw.matchAll(WIKI_IMAGE)) {
        const remedy = `escriba ![lo que muestra](${name.split('|')[0]!.trim()})`;
        around.report(chapter.place(offset + index), 'así no se muestra una imagen aquí', remedy);
      }
      const finding = findUnfinished(token.raw);
      if (finding) around.report(chapter.place(offset + finding.offset), finding.problem, finding.remedy);
    }
  });
}

const siteOf = (address: string) => /^(?:https?:)?\/\/(?:www\.)?([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase();

function checkRawHtml(
  raw: string,
  offset: number,
  chapter: SourceText,
  part: { offset: number },
  slide: ParsedSlide,
  around: SlideSurroundings,
): void {
  for (const match of raw.matchAll(ELEMENT_COMMENT)) {
    const start = offset + match.index + match[0].indexOf(match[1]!);
    for (const { name, value, offset: at } of readAttributes(match[1]!, start, chapter, around.report)) {
      const place = chapter.place(start + at);
      if (name === 'icono') {
        if (!(ICONS as readonly string[]).includes(value)) {
          around.report(place, `icono desconocido «${value}»`, suggestWord(value, ICONS));
        }
        continue;
      }
      if ((PICTURE_ATTRIBUTES as readonly string[]).includes(name)) {
        const before = chapter.text.slice(0, offset + match.index);
        const finding = checkPictureAttribute(name, value, before.slice(part.offset));
        if (finding) around.report(place, finding.problem, finding.remedy);
        continue;
      }
      const finding = checkAttribute(name, value, ['icono', ...PICTURE_ATTRIBUTES]);
      const doubtful = finding ? undefined : checkRevealAttribute(name, value, 'element');
      if (finding) around.report(place, finding.problem, finding.remedy);
      else if (doubtful) around.report(place, doubtful.problem, doubtful.remedy, doubtful.doubt);
      // Which element this lands on is known only when it is drawn: any of them could be an image.
      const address = addressOf('img', name, value);
      if (address) slide.addresses.push({ ...address, place });
    }
  }
  for (const { index, 1: command = '' } of raw.matchAll(OTHER_COMMENT)) {
    const place = chapter.place(offset + index);
    around.report(place, `comentario desconocido «.${command}»`, suggestWord(command, ['slide', 'element']));
  }
  const { findings, addresses } = checkHtml(raw);
  for (const { offset: at, problem, remedy, doubt } of findings)
    around.report(chapter.place(offset + at), problem, remedy, doubt);
  for (const { offset: at, ...found } of addresses) {
    slide.addresses.push({ ...found, place: chapter.place(offset + at) });
  }
}
