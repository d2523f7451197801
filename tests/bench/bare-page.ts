import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from '@playwright/test';

/** A page that is only spoken to by DevTools. */
export interface BarePage {
  send<Result = unknown>(method: string, params?: object): Promise<Result>;
  /** The value of an expression, awaited; throws what it throws. */
  evaluate<Value>(expression: string): Promise<Value>;
  close(): Promise<void>;
}

interface Answer {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

interface Evaluated<Value> {
  result: { value: Value };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/**
 * Opens a page of 1280 by 720 in a profile of its own. A driver's own pages get worlds, listeners and reports that cost a
 * first visit about a tenth of its time: the measured pages go without, and their process has come to rest.
 */
export async function openBarePage(browser: Browser, url: string): Promise<BarePage> {
  const root = await browser.newBrowserCDPSession();
  const { browserContextId } = await root.send('Target.createBrowserContext');
  const { targetId } = await root.send('Target.createTarget', { url, browserContextId });
  const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: false });

  const waiting = new Map<number, (answer: Answer) => void>();
  root.on('Target.receivedMessageFromTarget', ({ message }) => {
    const answer: Answer = JSON.parse(message);
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  let last = 0;
  const send = async <Result>(method: string, params: object = {}): Promise<Result> => {
    const id = ++last;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    await root.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    const { result, error } = await answered;
    waiting.delete(id);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result as Result;
  };
  const evaluate = async <Value>(expression: string): Promise<Value> => {
    const { result, exceptionDetails } = await send<Evaluated<Value>>('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };

  await send('Emulation.setDeviceMetricsOverride', { width: 1280, height: 720, deviceScaleFactor: 1, mobile: false });
  await send('Page.enable');
  while ((await evaluate<string>('location.href + document.readyState')) !== `${url}complete`) await sleep(20);
  // A process just born is still busy with itself, and slowed four times it would be so in the middle of what is measured.
  await sleep(500);
  return {
    send,
    evaluate,
    async close() {
      await root.send('Target.disposeBrowserContext', { browserContextId });
      await root.detach();
    },
  };
}
