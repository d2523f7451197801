import { parseHTML } from 'linkedom';

/** An empty HTML document to make nodes with while building; there is no browser. */
export function createDocument(): Document {
  return parseHTML('<!doctype html><html><head></head><body></body></html>').document as unknown as Document;
}
