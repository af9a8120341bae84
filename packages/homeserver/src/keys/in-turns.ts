import { setImmediate as nextTurn } from "node:timers/promises";

const atOnce = 100;

/** For very many: others get their turn of the event loop in between. */
export async function mapInTurns<Item, Result>(
  items: readonly Item[],
  map: (item: Item) => Result,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const [at, item] of items.entries()) {
    if (at > 0 && at % atOnce === 0) await nextTurn();
    results.push(map(item));
  }
  return results;
}
