import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { MessageChannel, Worker } from 'node:worker_threads';
import { PDFWorker, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

// Runs in the thread, without the loader that this program runs with: there pdf.js takes a tenth of the time to load.
const CODE = `import { workerData } from 'node:worker_threads';
const { WorkerMessageHandler } = await import(workerData.address);
WorkerMessageHandler.initializeFromPort(workerData.port);`;

interface Shared {
  worker: PDFWorker;
  /** Keeps the program alive, or no longer. */
  hold(): void;
  release(): void;
}

let shared: Shared | undefined;

/** pdf.js's other half, in a thread of its own; one for all files. Who uses it holds it meanwhile. */
export function pdfWorker(): Shared {
  shared ??= startWorker();
  return shared;
}

function startWorker(): Shared {
  const { port1, port2 } = new MessageChannel();
  const address = createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  const thread = new Worker(new URL(`data:text/javascript,${encodeURIComponent(CODE)}`), {
    workerData: { address: pathToFileURL(address).href, port: port2 },
    transferList: [port2],
    execArgv: [],
  });
  let users = 0;
  // pdf.js takes a port for one of a browser, which this one is like.
  const worker = new PDFWorker({ port: port1 as never, verbosity: VerbosityLevel.ERRORS });
  const hold = () => {
    if (users++ === 0) port1.ref();
  };
  const release = () => {
    if (--users === 0) port1.unref();
  };
  thread.unref();
  port1.unref();
  return { worker, hold, release };
}
