import mqtt, { type Packet } from 'mqtt-packet';

/** A socket whose other end is the test: it opens, answers, is silent or goes when the test says so. */
export class FakeSocket {
  readonly OPEN = 1;
  readyState = 0;
  binaryType = '';
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: ArrayBuffer }) => void) | null = null;
  onclose: (() => void) | null = null;
  /** What the link has sent. */
  readonly sent: Packet[] = [];
  readonly #parser = mqtt.parser().on('packet', (packet) => this.sent.push(packet));

  send(bytes: Uint8Array): void {
    if (this.readyState !== this.OPEN) throw new Error('Sent to a socket that is not open.');
    this.#parser.parse(Buffer.from(bytes));
  }

  close(): void {
    this.readyState = 3;
  }

  get isClosed(): boolean {
    return this.readyState === 3;
  }

  open(): void {
    this.readyState = this.OPEN;
    this.onopen?.();
  }

  /** The other end says this, in pieces of so many bytes. */
  answer(packet: Packet, piece = Number.POSITIVE_INFINITY): void {
    const bytes = mqtt.generate(packet);
    for (let at = 0; at < bytes.length; at += piece)
      this.onmessage?.({ data: Uint8Array.from(bytes.subarray(at, at + piece)).buffer });
  }

  /** The other end hangs up, or the network does. */
  end(): void {
    this.readyState = 3;
    this.onclose?.();
  }

  of(kind: Packet['cmd']): Packet[] {
    return this.sent.filter(({ cmd }) => cmd === kind);
  }
}
