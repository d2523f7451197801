import { parseHTML } from 'linkedom';
import { type DrivenBrowser, until, waitFor } from './driven-browser.ts';

/** Where the built site is: served, and the one file on a disk. */
export interface Site {
  address: string;
  file: string;
  /** The deck as it is sent. */
  html: string;
  ids: readonly string[];
}

const STARTED = 'document.documentElement.classList.contains("arrancada")';
const CURRENT = 'document.querySelector(".slides section.lamina.present:not(.stack)")?.id';
const at = (id: string) => `${CURRENT} === ${JSON.stringify(id)}`;

async function openDeck(browser: DrivenBrowser, { address }: Site, hash = ''): Promise<void> {
  // Another page between: a new hash alone would not load the deck again.
  await browser.open('about:blank');
  await browser.open(`${address}${hash}`);
  await until(browser, STARTED, 'the deck starts');
}

/** What each browser must be able to do, in plain words; each throws what went wrong. */
export const SMOKE: Record<string, (browser: DrivenBrowser, site: Site) => Promise<void>> = {
  'the deck opens and a clicker shows every slide in order': async (browser, site) => {
    await openDeck(browser, site);
    const seen = [await browser.read<string>(CURRENT)];
    for (let press = 0; press < 300 && seen.at(-1) !== site.ids.at(-1); press++) {
      await browser.press('PageDown');
      const id = await browser.read<string>(CURRENT);
      if (id !== seen.at(-1)) seen.push(id);
    }
    if (seen.join() !== site.ids.join()) throw new Error(`slides seen: ${seen.join(', ')}`);
    await browser.press('Home');
    await until(browser, at(site.ids[0]!), 'Home leads to the first slide');
  },
  'help, index and notes open and close': async (browser, site) => {
    await openDeck(browser, site, '#/que-es-la-composta');
    for (const key of ['?', 'g', 'i']) {
      await browser.press(key);
      await until(browser, 'document.querySelector("dialog[open]") !== null', `«${key}» opens a panel`);
      await browser.press('Escape');
      await until(browser, 'document.querySelector("dialog[open]") === null', 'Escape closes it');
    }
  },
  'the timeline answers': async (browser, site) => {
    await openDeck(browser, site, '#/treinta-anos/6?evento=nace-la-red');
    await until(
      browser,
      'document.querySelector("linea-de-tiempo[data-evento]") !== null',
      'the address selects an event',
    );
  },
  'the map answers': async (browser, site) => {
    await openDeck(browser, site, '#/mapa-de-huertos/5?entidad=31');
    const card = 'document.querySelector(".present .mapa-ficha")?.textContent.includes("Yucatán") === true';
    await until(browser, card, 'the address selects a state');
    await browser.click('.present mapa-ejercicios button[aria-label="Acercar"]');
    await until(
      browser,
      'Number(getComputedStyle(document.querySelector(".present .mapa-dibujo")).getPropertyValue("--zoom")) > 1',
      'the map is zoomed',
    );
  },
  'the table sorts': async (browser, site) => {
    await openDeck(browser, site, '#/seis-cultivos');
    await until(browser, 'document.querySelector(".present tabla-ejes th button") !== null', 'the table is awake');
    await browser.click('.present tabla-ejes th button');
    await until(browser, 'location.hash.includes("orden=")', 'the order goes into the address');
  },
  'the countdown runs': async (browser, site) => {
    await openDeck(browser, site, '#/ejercicio-de-mesa');
    const timer = 'document.querySelector(".present cuenta-regresiva [role=timer]")?.textContent';
    await until(browser, `${timer} === "10:00"`, 'the clock shows ten minutes');
    await browser.click('.present cuenta-regresiva button');
    await until(browser, `/^9:5/.test(${timer})`, 'the clock runs');
  },
  'counts, process and organizations are drawn': async (browser, site) => {
    const { document } = parseHTML(site.html);
    for (const tag of ['conteos', 'proceso', 'organizaciones']) {
      const id = document.querySelector(tag)?.closest('section')?.id;
      if (!id) throw new Error(`no slide has <${tag}>`);
      await openDeck(browser, site, `#/${id}`);
      const size = `(() => { const range = document.createRange(); range.selectNodeContents(document.querySelector('#${id} ${tag}'));
        const box = range.getBoundingClientRect(); return box.width > 200 && box.height > 20; })()`;
      await until(browser, size, `${tag} has a size`);
    }
  },
  'the presenter window leads the deck': async (browser, site) => {
    await openDeck(browser, site, '#/bienvenida');
    const before = await browser.windowCount();
    await browser.press('s');
    const link = 'dialog a[href*="presentador"]';
    await waitFor(async () => {
      // A browser that holds windows back is told about by the deck, which then offers a link.
      if (await browser.read<boolean>(`document.querySelector('${link}') !== null`)) await browser.click(link);
      return (await browser.windowCount()) > before;
    }, 'a window opens');
    await browser.useWindow(before);
    const status = 'document.querySelector(".tablero-enlace [role=status]")?.textContent ?? ""';
    await until(browser, `(${status}).includes("Proyección unida")`, 'the windows find each other');
    await browser.press('PageDown');
    await browser.useWindow(0);
    await until(browser, at(site.ids[1]!), 'a key in the presenter window moves the deck');
  },
  'the reading edition shows every slide': async (browser, site) => {
    await browser.open(`${site.address}lectura.html`);
    await until(browser, 'document.readyState === "complete"', 'the page loads');
    const missing = await browser.read<string[]>(
      `${JSON.stringify(site.ids)}.filter((id) => !document.getElementById(id))`,
    );
    if (missing.length > 0) throw new Error(`missing: ${missing.join(', ')}`);
    await until(
      browser,
      'document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1',
      'nothing scrolls sideways',
    );
  },
  'the one file opens from a disk': async (browser, site) => {
    await browser.open('about:blank');
    await browser.open(site.file);
    await until(browser, STARTED, 'the deck starts');
    await browser.press('PageDown');
    await until(browser, at(site.ids[1]!), 'a key moves it');
    await until(browser, 'document.fonts.check("700 20px \\"Public Sans\\"")', 'it has its own letters');
  },
};
