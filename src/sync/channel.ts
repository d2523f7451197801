/** What carries messages to the other windows of a talk: windows of this browser today, a network one day. */
export interface Channel {
  post(message: unknown): void;
  /** Called with each message of another window; never with one's own. */
  listen(receive: (message: unknown) => void): void;
  close(): void;
}

/** Several channels as one: what one of them can't carry another may. A message may arrive more than once. */
export function combineChannels(channels: readonly Channel[]): Channel {
  return {
    post(message) {
      for (const channel of channels) channel.post(message);
    },
    listen(receive) {
      for (const channel of channels) channel.listen(receive);
    },
    close() {
      for (const channel of channels) channel.close();
    },
  };
}
