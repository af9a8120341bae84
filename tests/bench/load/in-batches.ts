/** Does `act` for every item, at most `width` at a time, and returns the results in the items' order. */
export async function inBatches<Item, Result>(
  items: readonly Item[],
  width: number,
  act: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  async function work(): Promise<void> {
    while (next < items.length) {
      const index = next++;
      results[index] = await act(items[index] as Item, index);
    }
  }
  await Promise.all(Array.from({ length: width }, work));
  return results;
}
