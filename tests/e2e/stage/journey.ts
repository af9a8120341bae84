import { test } from "node:test";

/** Parts of one way, in their order: after one that failed, nobody goes on. */
export function beginJourney(): (name: string, go: () => Promise<void>) => void {
  let endedAt: string | undefined;
  return (name, go) => {
    test(name, async () => {
      if (endedAt !== undefined) throw new Error(`the journey ended before: ${endedAt}`);
      endedAt = name;
      await go();
      endedAt = undefined;
    });
  };
}
