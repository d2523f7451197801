import { parseHTML } from 'linkedom';

/** What a browser would run of this HTML, an entry each: scripts, handlers and addresses that are programs. */
export function findCode(html: string): string[] {
  const { document } = parseHTML(`<body>${html}</body>`);
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const attributes = [...element.attributes].filter(
      // Browsers overlook line ends and tabs within the name of a scheme.
      ({ name, value }) => /^on/i.test(name) || (isAddress(name) && /^javascript:/i.test(value.replace(/\s/g, ''))),
    );
    const script = /^script$/i.test(element.tagName) ? ['script'] : [];
    return [...script, ...attributes.map(({ name, value }) => `${element.localName} ${name}="${value}"`)];
  });
}

const isAddress = (name: string) => /^(xlink:href|href|src|action|formaction)$/i.test(name);
