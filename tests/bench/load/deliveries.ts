/** Waits until messages have arrived everywhere and keeps how long each took to each listener. */
export interface Deliveries {
  /** Milliseconds from sending to each listener, of the messages that count. */
  readonly samples: readonly number[];
  /** A message is sent at `at` (performance.now); its mark is to stand at the beginning of its body. */
  send(at: number, counts: boolean): { readonly mark: string; readonly arrived: Promise<void> };
  heard(body: string, at: number): void;
}

type Message = { readonly at: number; readonly counts: boolean; left: number; readonly done: () => void };

/** A mark looks like `#17#`. Messages without one, or with one that is unknown, are none of ours. */
export function createDeliveries(listeners: number): Deliveries {
  const under = new Map<string, Message>();
  const samples: number[] = [];
  let count = 0;
  return {
    samples,
    send(at, counts) {
      const mark = `#${count++}#`;
      const { promise, resolve } = Promise.withResolvers<void>();
      under.set(mark, { at, counts, left: listeners, done: resolve });
      return { mark, arrived: promise };
    },
    heard(body, at) {
      const mark = /^#\d+#/.exec(body)?.[0] ?? "";
      const message = under.get(mark);
      if (message === undefined) return;
      if (message.counts) samples.push(at - message.at);
      message.left -= 1;
      if (message.left > 0) return;
      under.delete(mark);
      message.done();
    },
  };
}
