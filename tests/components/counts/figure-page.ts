// Snapshots lie in tests/components/NAME/__snapshots__; what they link to is found from there.
const ROOT = '../../../..';

const FONTS = [
  ['Public Sans', 400, 'public-sans/files/public-sans-latin-400-normal'],
  ['Public Sans', 700, 'public-sans/files/public-sans-latin-700-normal'],
  ['Bricolage Grotesque', 800, 'bricolage-grotesque/files/bricolage-grotesque-latin-800-normal'],
].map(
  ([family, weight, file]) =>
    `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url('${ROOT}/node_modules/@fontsource/${file}.woff2'); }`,
);

/**
 * A figure as a page that opens in a browser, at the size it has on a slide. Styles are linked and not copied, so that the
 * page changes only when the drawing does.
 */
export function figurePage(figure: Element, sheet: string): string {
  return `<!doctype html>
<html lang="es-MX">
<meta charset="utf-8">
<title>${sheet}</title>
<link rel="stylesheet" href="${ROOT}/src/styles/tokens.css">
<link rel="stylesheet" href="${ROOT}/src/styles/base.css">
<link rel="stylesheet" href="${ROOT}/src/components/${sheet}">
<style>
${FONTS.join('\n')}
body { width: 1136px; margin: 40px auto; }
</style>
${figure.outerHTML.replace(/<(figcaption|svg|ul|ol|li|table|thead|tbody|tr|th|td|rect|circle|path|line|text|div|p)[ >]/g, '\n$&')}
</html>
`;
}
