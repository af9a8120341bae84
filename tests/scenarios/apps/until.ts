import type { Readable } from "@botschaft/client";

/** A guard against waiting for ever, never a measure. */
const patienceMs = 60_000;

/** Resolves with what `find` finds in a state, now or when it comes. @throws with the last state, when it does not come */
export function until<State, Found>(
  readable: Readable<State>,
  find: (state: State) => Found | undefined | false,
): Promise<Found> {
  return new Promise((resolve, reject) => {
    const look = (): boolean => {
      const found = find(readable.get());
      if (found === undefined || found === false) return false;
      resolve(found);
      return true;
    };
    if (look()) return;
    const end = (): void => {
      clearTimeout(guard);
      unsubscribe();
    };
    const unsubscribe = readable.subscribe(() => {
      if (look()) end();
    });
    const guard = setTimeout(() => {
      end();
      reject(new Error(`it never came: ${find}; at last there was ${describe(readable.get())}`));
    }, patienceMs);
  });
}

/** Models hang on states: one level down is enough to see where somebody got stuck. */
function describe(state: unknown): string {
  const seen = new Set<unknown>();
  return JSON.stringify(state, (_key, value: unknown) => {
    if (typeof value !== "object" || value === null) return value;
    if (seen.has(value)) return "…";
    seen.add(value);
    return value;
  });
}
