import type { Token } from 'marked';
import { walkTokens } from './markdown-lexer.ts';
import { type NearMiss, WRITE_FORMULA } from './near-miss.ts';

interface Rule {
  sign: RegExp;
  problem: string;
  remedy: string;
}

// Markdown that was understood leaves none of these behind.
const RULES: readonly Rule[] = [
  {
    sign: /\*\*|＊＊|(?:^|\s)\*$|^\*(?=$|[\s.,;:])/,
    problem: 'estos * se ven tal cual',
    remedy: 'para negritas pegue ** a la primera y a la última palabra',
  },
  { sign: /(?<![\p{L}\p{N}_])__(?=\p{L})/u, problem: '«__» se ve tal cual', remedy: 'para negritas escriba **texto**' },
  {
    sign: /(?:^|\s)\*\p{L}[^*\n]*\s\*(?=$|\s)|(?:^|\s)_\p{L}[^_\n]*\s_(?=$|\s)/u,
    problem: 'estos signos se ven tal cual',
    remedy: 'para cursivas pegue * a la primera y a la última palabra',
  },
  {
    // As forums and wikis give letters their form.
    sign: /\[(b|i|u|s|color|size|url|img|quote|center)(?:=[^\]\n]{0,99})?\][^\n]{0,500}\[\/\1\]|\{(color)(?::[^}\n]{0,99})?\}[^\n]{0,500}\{\2\}/i,
    problem: 'estos signos no dan forma al texto: se ven tal cual',
    remedy: 'escriba **negritas**, *cursivas* o [texto](dirección), o quítelos',
  },
  {
    sign: /\$\$(?=[^$\n]*[\\^_{=]|\p{L}+\$\$)[^$\n]+\$\$|(?<![\p{L}\p{N}])\$\p{L}\$(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\$(?=[^$\n]*[\\^_{])[^$\s](?:[^$\n]*[^$\s])?\$(?![\p{L}\p{N}])/u,
    problem: 'esta fórmula no se dibuja: se ve tal cual',
    remedy: WRITE_FORMULA,
  },
  { sign: /~~/, problem: '«~~» se ve tal cual', remedy: 'para tachar escriba ~~texto~~' },
  { sign: /`/, problem: 'el acento grave se ve tal cual', remedy: 'cierre el código con otro igual, o quítelo' },
  {
    sign: /\{\{|\}\}|｛|｝/,
    problem: 'estas llaves no toman ningún valor',
    remedy: 'escriba una variable entre dos llaves, como {{titulo}}',
  },
  {
    sign: /\[[^\]\n]{1,200}\] ?\{\s*[:.]?(?:(?:xml:)?lang(?:uage)?\s*[=:]?|idioma|[a-z]{2}\s*\})/i,
    problem: 'esto no dice en qué idioma está',
    remedy: 'escriba [palabras]{lang=en}, sin espacios entre ] y {',
  },
  {
    sign: /!?\[[^\]\n]{1,200}\](?:\(|\{|https?:| {1,9}\((?:$|https?:|[^)\n]{1,200}\.[a-z\d]{2,4}\)))/i,
    problem: 'esto no es un enlace ni una imagen',
    remedy: 'escriba [texto](dirección), sin espacios ni otros signos entre ] y (, y cierre lo que se abre',
  },
  {
    sign: /(?<![\p{L}\p{N}!\]])\[(?!@)(?=[^\][\n]{0,200}\p{L}{2})[^\][\n]{1,200}\]\[(?:\d{1,3}|[\p{L}\p{N}_ -]{0,50})\]/u,
    problem: 'esto no es un enlace: en su lámina nada dice a dónde lleva',
    remedy: 'escriba [texto](dirección)',
  },
  {
    sign: /\([^)\n]{1,200}\)\[(?:$|https?:|#\/|[^\]\s]{1,200}\.[a-z\d]{2,4}\])/i,
    problem: 'los signos de este enlace van al revés',
    remedy: 'escriba [texto](dirección)',
  },
  {
    sign: /!\[(?!\[)[^\]\n]{1,200}\]/,
    problem: 'a esta imagen le falta su archivo',
    remedy: 'escriba ![lo que muestra](archivo.png)',
  },
  {
    sign: /\{:?\s*(?:[.#][\p{L}][^{}\n]{0,100}|[\p{L}-]{2,20}=[^{}\n]{1,60})\}/u,
    problem: 'los atributos entre llaves no se conocen',
    remedy: 'escriba <!-- .element: class="…" --> o <!-- .slide: id="…" -->',
  },
];

/** Signs of Markdown that stand in running text as they were written: what they should have marked was not understood. */
export function checkLeftovers(tokens: readonly Token[], text: string): NearMiss[] {
  const found: NearMiss[] = [];
  walkTokens(tokens, text, (token, offset) => {
    if (token.type !== 'text' || ('tokens' in token && token.tokens) || /^(?:https?:|www\.)\S+$/.test(token.raw))
      return;
    const rule = RULES.find(({ sign }) => sign.test(token.raw));
    if (!rule) return;
    const { sign, problem, remedy } = rule;
    found.push({ offset: offset + token.raw.search(sign), problem, remedy });
  });
  return found;
}
