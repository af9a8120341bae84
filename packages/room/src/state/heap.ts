/** A queue that gives out the smallest first. */
export class Heap<Item> {
  readonly #items: Item[] = [];
  readonly #compare: (left: Item, right: Item) => number;

  constructor(compare: (left: Item, right: Item) => number) {
    this.#compare = compare;
  }

  push(item: Item): void {
    let at = this.#items.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = this.#items[parent] as Item;
      if (this.#compare(above, item) <= 0) break;
      this.#items[at] = above;
      at = parent;
    }
    this.#items[at] = item;
  }

  pop(): Item | undefined {
    const [first] = this.#items;
    const last = this.#items.pop();
    if (this.#items.length > 0) this.#sink(last as Item);
    return first;
  }

  #sink(item: Item): void {
    let at = 0;
    for (let child = this.#smallerChild(at); child !== undefined; child = this.#smallerChild(at)) {
      const below = this.#items[child] as Item;
      if (this.#compare(item, below) <= 0) break;
      this.#items[at] = below;
      at = child;
    }
    this.#items[at] = item;
  }

  #smallerChild(at: number): number | undefined {
    const left = 2 * at + 1;
    if (left >= this.#items.length) return undefined;
    const right = left + 1;
    const hasRight = right < this.#items.length;
    return hasRight && this.#compare(this.#items[right] as Item, this.#items[left] as Item) < 0 ? right : left;
  }
}
