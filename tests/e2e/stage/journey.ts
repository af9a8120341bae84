import { test } from "node:test";

/** Parts of one way, in their order: after one that failed, nobody goes on. `onEnd` may look at what led there. */
export function beginJourney(onEnd: () => Promise<void>): (name: string, go: () => Promise<void>) => void {
  let endedAt: string | undefined;
  return (name, go) => {
    test(name, async () => {
      if (endedAt !== undefined) throw new Error(`the journey ended before: ${endedAt}`);
      endedAt = name;
      try {
        await go();
      } catch (error) {
        await onEnd();
        throw error;
      }
      endedAt = undefined;
    });
  };
}
