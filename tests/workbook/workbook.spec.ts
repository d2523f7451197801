import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { faults } from '../deck/axe.ts';
import { awake, keptEntries, openNote, openWorkbook } from './open-workbook.ts';

const HARD = `Ñandú 👩🏽‍🌾 ¿sí?\n\n---\n\n# Título\n\`\`\`\n=1+1\n${'áé🙂 '.repeat(400)}`;

async function chooseFile(page: Page, name: string, content: string): Promise<void> {
  const input = page.locator('.mi-cuaderno input[type="file"]');
  await input.setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
}

test('a note is kept while it is typed, and is there after a reload and when the page is closed at once', async ({
  page,
}) => {
  await openWorkbook(page);
  const field = await openNote(page, 'que-es-la-composta');
  await field.fill('La primera');
  await expect(page.locator('#que-es-la-composta .campo-estado')).toHaveText('Guardado en este aparato.');
  await page.reload();
  await awake(page);
  await expect(await openNote(page, 'que-es-la-composta')).toHaveValue('La primera');
  await expect(page.locator('#que-es-la-composta .nota-marca')).toBeVisible();
  // No time for the delay after which it is written.
  await page.locator('#que-es-la-composta textarea').fill('La segunda');
  await page.goto('about:blank');
  await openWorkbook(page);
  await expect(await openNote(page, 'que-es-la-composta')).toHaveValue('La segunda');
});

test('a first visit loads neither notes nor questions before the reader does anything, and loses nothing typed at once', {
  tag: '@largo',
}, async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  const chunks = () => new Set(loaded.flatMap((url) => url.match(/start-(?:workbook|quiz)/) ?? []));
  // The page goes to its address's part, and stays there while heights change, without anybody's hand.
  for (const address of ['#doce-cultivos', '']) {
    await page.goto('about:blank');
    await page.goto(`./lectura.html${address}`, { waitUntil: 'networkidle' });
    for (const size of ['0.9em', '1.1em']) {
      await page.addStyleTag({ content: `.lectura article { font-size: ${size} }` });
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    }
    if (address === '') expect(await page.evaluate(() => scrollY)).toBe(0);
    // As browsers tell it, now and then, of a pointer that rests over a page just opened.
    await page.evaluate(() => document.body.dispatchEvent(new PointerEvent('pointermove', { bubbles: true })));
    expect([...chunks()], address).toEqual([]);
  }
  await page.locator('#bienvenida .nota > summary').focus();
  await page.keyboard.press('Enter');
  await page.locator('#bienvenida textarea').fill('Enseguida');
  await expect.poll(() => keptEntries(page)).toEqual({ 'nota/bienvenida': 'Enseguida' });
  // They came under these names, so that above nothing was missed for another name.
  await expect.poll(() => chunks().size).toBe(2);
});

test('notes and questions that wake grow by nothing, on a phone and on a wide screen', { tag: '@largo' }, async ({
  page,
}) => {
  const heights = () =>
    page
      .locator('.repaso-caja, .mi-cuaderno, .lectura article')
      .evaluateAll((all) => all.map((each) => each.clientHeight));
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('./lectura.html', { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const before = await heights();
    await awake(page);
    expect(await heights()).toEqual(before);
  }
});

test('where printing is refused «Mi cuaderno» says so', { tag: '@largo' }, async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { print: undefined }));
  await openWorkbook(page);
  await page.locator('[data-cuaderno="imprimir"]').click();
  await expect(page.locator('.mi-cuaderno-aviso')).toContainText('Aquí el navegador no imprime');
});

test('two windows show each other’s notes and lose none, not even of the same field', { tag: '@largo' }, async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await openWorkbook(page);
  await openWorkbook(other);
  await (await openNote(page, 'que-es-la-composta')).fill('de la primera');
  await (await openNote(other, 'quien-riega')).fill('de la segunda');
  await expect(await openNote(other, 'que-es-la-composta')).toHaveValue('de la primera');
  await expect(await openNote(page, 'quien-riega')).toHaveValue('de la segunda');
  // Both at the same moment: neither has heard of the other when it writes.
  await page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('#bienvenida textarea')!;
    field.value = 'mía';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const kept = JSON.parse(localStorage.getItem('taller / cuaderno')!);
    kept.entries['nota/bienvenida'] = 'suya';
    localStorage.setItem('taller / cuaderno', JSON.stringify(kept));
  });
  await expect.poll(async () => (await keptEntries(page))['nota/bienvenida']).toMatch(/^mía[\s\S]+suya$/);
  await expect(page.locator('#bienvenida textarea')).toHaveValue(/^mía[\s\S]+suya$/);
  await expect(other.locator('#bienvenida textarea')).toHaveValue(/^mía[\s\S]+suya$/);
});

test('a full storage says so beside the field, and what it did not take is kept once there is room', {
  tag: '@largo',
}, async ({ page }) => {
  await openWorkbook(page);
  await page.evaluate(() => {
    for (let size = 2 ** 22; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (let n = 0; ; n++) localStorage.setItem(`lleno-${size}-${n}`, 'x'.repeat(size));
      } catch {}
    }
  });
  const field = await openNote(page, 'que-es-la-composta');
  await field.fill('No cabe '.repeat(50));
  await expect(page.locator('#que-es-la-composta [role="alert"]')).toContainText('está lleno');
  await expect(field).toHaveValue(/^No cabe/);
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('lleno-')) localStorage.removeItem(key);
  });
  await field.pressSequentially('.');
  await expect(page.locator('#que-es-la-composta .campo-estado')).toHaveText('Guardado en este aparato.');
  expect((await keptEntries(page))['nota/que-es-la-composta']).toMatch(/No cabe \.$/);
});

test('a browser that keeps nothing says so, and the files still hold all that was written', { tag: '@largo' }, async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await openWorkbook(page);
  await (await openNote(page, 'que-es-la-composta')).fill('Solo aquí');
  await expect(page.locator('#que-es-la-composta [role="alert"]')).toContainText('no guarda nada');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /CSV/ }).click();
  expect(readFileSync(await (await download).path(), 'utf-8')).toContain('Solo aquí');
});

test('the problems are put in order with the keyboard: the focus stays, the place is said, the order is kept', {
  tag: '@largo',
}, async ({ page }) => {
  await openWorkbook(page, '#ejercicio-de-mesa');
  const titles = () =>
    page
      .locator('.orden [data-problema]')
      .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.problema));
  const up = page.getByRole('button', { name: 'Subir «Tener turnos de riego para todos los surcos»' });
  await up.focus();
  for (let place = 4; place > 1; place--) await page.keyboard.press('Enter');
  await expect(up).toBeFocused();
  await expect(up).toHaveAttribute('aria-disabled', 'true');
  await expect(page.locator('.anuncio')).toContainText('lugar 1 de 6');
  expect((await titles())[0]).toBe('riego');
  await page.keyboard.press('Enter');
  expect((await titles())[0]).toBe('riego');
  await page.getByLabel('¿Por qué? Tener turnos de riego').fill('Queda lejos');
  await expect.poll(() => keptEntries(page)).toMatchObject({ 'motivo/riego': 'Queda lejos' });
  const before = await titles();
  await page.reload();
  await awake(page);
  expect(await titles()).toEqual(before);
});

test('export, erase, open either file: the same workbook', { tag: '@largo' }, async ({ page }) => {
  await openWorkbook(page);
  await (await openNote(page, 'bienvenida')).fill(HARD);
  await page.locator('.orden [data-mover="abajo"]').first().click();
  await page.getByLabel('Un problema propio', { exact: true }).fill("'=El agua");
  await expect.poll(async () => Object.keys(await keptEntries(page)).length).toBe(3);
  const before = await keptEntries(page);
  const files: string[] = [];
  for (const [kind, name] of [
    [/Markdown/, /^cuaderno-taller-\d{4}-\d\d-\d\d\.md$/],
    [/CSV/, /^cuaderno-taller-\d{4}-\d\d-\d\d\.csv$/],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: kind }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(name);
    files.push(readFileSync(await file.path(), 'utf-8'));
  }
  for (const content of files) {
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await awake(page);
    await expect(page.locator('#bienvenida textarea')).toHaveValue('');
    await chooseFile(page, 'descarga.txt', content);
    await expect(page.locator('.mi-cuaderno-aviso')).toContainText('Listo: se agregaron 3 textos');
    expect(await keptEntries(page)).toEqual(before);
    await expect(page.locator('#bienvenida textarea')).toHaveValue(HARD);
    await expect(page.locator('.orden [data-problema]').nth(1)).toHaveAttribute('data-problema', 'compostaje');
  }
});

test('a damaged file changes nothing; one that differs leaves both texts, and can be undone', {
  tag: '@largo',
}, async ({ page }) => {
  await openWorkbook(page);
  await (await openNote(page, 'bienvenida')).fill('Aquí');
  await expect.poll(() => keptEntries(page)).toEqual({ 'nota/bienvenida': 'Aquí' });
  await chooseFile(page, 'cuaderno.csv', 'Tipo,Clave,Lámina o problema,Lugar,Texto\r\nnota,bienvenida,x,,"a');
  await expect(page.locator('.mi-cuaderno-aviso [role="status"]')).toContainText('está dañado y no se leyó');
  expect(await keptEntries(page)).toEqual({ 'nota/bienvenida': 'Aquí' });
  await chooseFile(page, 'cuaderno.md', '# x\n\n<!-- taller:nota/bienvenida -->\n\n> Allá\n\n<!-- taller:fin 1 -->\n');
  await expect(page.locator('#bienvenida textarea')).toHaveValue(/^Aquí[\s\S]+Allá$/);
  await page.getByRole('button', { name: 'Deshacer' }).click();
  await expect(page.locator('#bienvenida textarea')).toHaveValue('Aquí');
  expect(await keptEntries(page)).toEqual({ 'nota/bienvenida': 'Aquí' });
});

test('erasing one’s data empties the notes for good', { tag: '@largo' }, async ({ page }) => {
  await openWorkbook(page);
  await (await openNote(page, 'que-es-la-composta')).fill('Se va');
  await expect.poll(() => keptEntries(page)).toEqual({ 'nota/que-es-la-composta': 'Se va' });
  await (await openNote(page, 'bienvenida')).fill('Todavía sin guardar');
  await page.locator('[data-accion="borrar"]').click();
  await page.getByRole('button', { name: 'Borrar todo' }).click();
  // The old page keeps its dialog: what follows is the new one.
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await awake(page);
  expect(await keptEntries(page)).toEqual({});
  await expect(await openNote(page, 'que-es-la-composta')).toHaveValue('');
});

test('on paper a closed note stands whole, as text, and nothing to press', { tag: '@largo' }, async ({ page }) => {
  await openWorkbook(page);
  const field = await openNote(page, 'que-es-la-composta');
  await field.fill(`${'Un renglón que se lee\n'.repeat(40)}FIN`);
  await page.locator('#que-es-la-composta .nota').evaluate((element) => element.removeAttribute('open'));
  await page.emulateMedia({ media: 'print' });
  const copy = page.locator('#que-es-la-composta .campo-impreso');
  await expect(copy).toBeVisible();
  await expect(field).toBeHidden();
  expect(await copy.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(1);
  expect(
    await copy.evaluate((element) => element.clientHeight / Number.parseFloat(getComputedStyle(element).lineHeight)),
  ).toBeGreaterThan(40);
  await expect(page.locator('.mi-cuaderno')).toBeHidden();
  await expect(page.locator('#quien-riega .nota')).toBeHidden();
});

test('what is the reader’s own has no accessibility fault, all open and answered, in both schemes', {
  tag: '@largo',
}, async ({ page }) => {
  await openWorkbook(page);
  await (await openNote(page, 'que-es-la-composta')).fill('Algo');
  await openNote(page, 'ejercicio-de-mesa');
  await expect(page.locator('#que-es-la-composta .campo-estado')).not.toBeEmpty();
  const review = page.locator('.repaso[data-capitulo="02-preparar.md"]');
  for (const [index, option] of [2, 1].entries()) {
    const question = review.locator('.pregunta').nth(index);
    await question.getByRole('radio').nth(option).check();
    await question.getByRole('button').click();
  }
  const own = `.mi-cuaderno, #que-es-la-composta .mis-notas, .ejercicio-propio, .repaso[data-capitulo="02-preparar.md"]`;
  expect(await faults(page, own)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await faults(page, own, ['color-contrast'])).toEqual([]);
});

test('without a script there is no field that would keep nothing', { tag: '@largo' }, async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('./lectura.html');
  await expect(page.locator('#que-es-la-composta h3').first()).toBeVisible();
  await expect(page.locator('textarea:visible, .mi-cuaderno:visible, [href="#mi-cuaderno"]:visible')).toHaveCount(0);
  await context.close();
});
