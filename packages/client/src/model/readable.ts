/** A value that changes, in the shape that React's useSyncExternalStore takes: `get` gives the same object until it changed. */
export interface Readable<State> {
  get(): State;
  /** The answer ends the subscription. */
  subscribe(listener: () => void): () => void;
}
