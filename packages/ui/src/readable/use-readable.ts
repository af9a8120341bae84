import type { Readable } from "@botschaft/client";
import { useCallback, useSyncExternalStore } from "react";

/** The present state of a model; draws again when it changes. */
export function useReadable<State>(readable: Readable<State>): State {
  const subscribe = useCallback((listener: () => void) => readable.subscribe(listener), [readable]);
  const get = useCallback(() => readable.get(), [readable]);
  return useSyncExternalStore(subscribe, get);
}
