import type { StateMap } from "./graph.ts";

/**
 * A state that is another one with some keys replaced, an event of 0 meaning that the key is absent. It costs what is
 * replaced and not what the state holds, and so does comparing two overlays of one base.
 */
export function overlay(base: StateMap, changes: StateMap): StateMap {
  if (changes.size === 0) return base;
  if (base instanceof Overlay) return new Overlay(base.base, new Map([...base.changes, ...changes]));
  return new Overlay(base, changes);
}

/** The keys in which two states differ. */
export function keysThatDiffer(left: StateMap, right: StateMap): ReadonlySet<number> {
  if (left === right) return new Set();
  const differs = (key: number) => left.get(key) !== right.get(key);
  if (baseOf(left) === baseOf(right)) return new Set([...changesOf(left), ...changesOf(right)].filter(differs));
  return compare(left, right);
}

function compare(left: StateMap, right: StateMap): ReadonlySet<number> {
  const keys = new Set<number>();
  let shared = 0;
  left.forEach((event, key) => {
    const other = right.get(key);
    if (other !== undefined) shared++;
    if (other !== event) keys.add(key);
  });
  if (shared === right.size) return keys;
  for (const key of right.keys()) if (!left.has(key)) keys.add(key);
  return keys;
}

function baseOf(state: StateMap): StateMap {
  return state instanceof Overlay ? state.base : state;
}

function changesOf(state: StateMap): Iterable<number> {
  return state instanceof Overlay ? state.changes.keys() : [];
}

/** Its base is never an overlay itself. */
class Overlay implements ReadonlyMap<number, number> {
  readonly base: StateMap;
  readonly changes: StateMap;
  readonly size: number;

  constructor(base: StateMap, changes: StateMap) {
    this.base = base;
    this.changes = changes;
    let size = base.size;
    for (const [key, event] of changes) size += (event === 0 ? 0 : 1) - (base.has(key) ? 1 : 0);
    this.size = size;
  }

  get(key: number): number | undefined {
    const changed = this.changes.get(key);
    return changed === undefined ? this.base.get(key) : changed || undefined;
  }

  has(key: number): boolean {
    return this.get(key) !== undefined;
  }

  forEach(each: (event: number, key: number, map: StateMap) => void): void {
    this.base.forEach((event, key) => {
      if (!this.changes.has(key)) each(event, key, this);
    });
    this.changes.forEach((event, key) => {
      if (event !== 0) each(event, key, this);
    });
  }

  *entries(): Generator<[number, number], undefined> {
    for (const entry of this.base) if (!this.changes.has(entry[0])) yield entry;
    for (const entry of this.changes) if (entry[1] !== 0) yield entry;
  }

  *keys(): Generator<number, undefined> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): Generator<number, undefined> {
    for (const [, event] of this.entries()) yield event;
  }

  [Symbol.iterator](): Generator<[number, number], undefined> {
    return this.entries();
  }
}
