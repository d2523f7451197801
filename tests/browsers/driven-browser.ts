/** A browser that a script drives, whatever it is driven by; windows are numbered in the order in which they opened. */
export interface DrivenBrowser {
  name: string;
  open(address: string): Promise<void>;
  /** Runs `expression` in the window in use and gives its value. */
  read<T>(expression: string): Promise<T>;
  /** A key by its DOM name, such as PageDown. */
  press(key: string): Promise<void>;
  click(selector: string): Promise<void>;
  useWindow(number: number): Promise<void>;
  windowCount(): Promise<number>;
  close(): Promise<void>;
}

const PATIENCE = 30_000;

/** Waits until `expression` holds in the window in use; throws what was waited for, and what was there instead. */
export async function until(browser: DrivenBrowser, expression: string, wanted: string): Promise<void> {
  let last: unknown;
  const look = async () => {
    last = await browser.read(expression).catch((error: Error) => error.message);
    return last === true;
  };
  await waitFor(look, wanted, () => ` (${expression}: ${JSON.stringify(last)})`);
}

/** Looks until `look` is content, or throws `wanted` and what `found` says. */
export async function waitFor(look: () => Promise<boolean>, wanted: string, found = () => ''): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    if (await look()) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(wanted + found());
}
