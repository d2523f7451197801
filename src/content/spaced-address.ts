import type { TokenizerAndRendererExtension } from 'marked';

// CommonMark takes no spaces in an address, and names of files are full of them: `![f](Captura de pantalla (2).png "Pie")`.
const SPACED =
  /^(!?)\[((?:\\.|!\[[^\]\n]{0,300}\]\([^)\n]{0,300}\)|[^[\]\\\n])*)\]\(\s*((?:[^()<>\s"]|\([^()\n]*\)|[ \u00a0](?![\s"]))+\.[A-Za-z0-9]{2,5})(?:\s+"([^"\n]*)")?\s*\)/;

/** Links and images whose file's name has spaces, as tokens of marked's own kinds. */
export const spacedAddress: TokenizerAndRendererExtension = {
  name: 'spaced-address',
  level: 'inline',
  tokenizer(source) {
    const match = SPACED.exec(source);
    const [raw = '', sign, text = '', address = '', title] = match ?? [];
    if (!/[ \u00a0]/.test(address)) return undefined;
    const href = address.replace(/%(?![0-9a-f]{2})/gi, '%25').replace(/ /g, '%20');
    const token = { raw, href, title: title ?? null, text, tokens: this.lexer.inlineTokens(text) };
    return sign ? { type: 'image', ...token } : { type: 'link', ...token };
  },
};
