import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { DrivenBrowser } from './driven-browser.ts';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

// What WebDriver calls keys that have no sign.
const KEYS: Record<string, string> = {
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Home: '\uE011',
  End: '\uE010',
  Escape: '\uE00C',
  Enter: '\uE007',
};

/** WebKit as its GTK port ships it, driven over WebDriver; needs a display (`DISPLAY`, for example of Xvfb). */
export async function openWebkit(driver: string, display: string): Promise<DrivenBrowser> {
  const port = await freePort();
  const process_ = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    // Without a graphics card and in a container: no compositing, no sandbox of its own.
    env: {
      ...process.env,
      DISPLAY: display,
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  try {
    return await startSession(`http://127.0.0.1:${port}`, process_);
  } catch (error) {
    process_.kill();
    throw error;
  }
}

async function startSession(server: string, driver: ChildProcess): Promise<DrivenBrowser> {
  await waitForServer(server);
  const { sessionId, capabilities } = await send<{ sessionId: string; capabilities: { browserVersion?: string } }>(
    server,
    'POST',
    '/session',
    { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { args: ['--automation'] } } } },
  );
  const call = <T>(method: string, path: string, body?: object) =>
    send<T>(server, method, `/session/${sessionId}${path}`, body);
  await call('POST', '/window/rect', { width: 1280, height: 800 }).catch(() => {});
  const handles: string[] = [await call<string>('GET', '/window')];
  return {
    name: `WebKit ${capabilities.browserVersion ?? ''}`.trim(),
    open: (address) => call('POST', '/url', { url: address }),
    read: (expression) => call('POST', '/execute/sync', { script: `return (${expression})`, args: [] }),
    press: async (key) => {
      const value = KEYS[key] ?? key;
      const actions = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
      await call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    click: async (selector) => {
      const element = await call<Record<string, string>>('POST', '/element', {
        using: 'css selector',
        value: selector,
      });
      await call('POST', `/element/${element[ELEMENT]}/click`, {});
    },
    useWindow: async (number) => {
      await call('POST', '/window', { handle: handles[number] });
    },
    windowCount: async () => {
      for (const handle of await call<string[]>('GET', '/window/handles')) {
        if (!handles.includes(handle)) handles.push(handle);
      }
      return handles.length;
    },
    close: async () => {
      await call('DELETE', '').catch(() => {});
      driver.kill();
    },
  };
}

async function send<T>(server: string, method: string, path: string, body?: object): Promise<T> {
  const response = await fetch(server + path, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    signal: AbortSignal.timeout(60_000),
  });
  const { value } = (await response.json()) as { value: T & { message?: string } };
  if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.message ?? response.status}`);
  return value;
}

async function waitForServer(server: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await fetch(`${server}/status`);
      return;
    } catch (error) {
      if (tries === 200) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer()
      .once('error', fail)
      .listen(0, '127.0.0.1', () => {
        const { port } = server.address() as { port: number };
        server.close(() => done(port));
      });
  });
}
