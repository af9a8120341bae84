import { membershipCode, membershipFromCode } from "@botschaft/storage";

export type Membership = keyof typeof membershipCode;

const firstCapacity = 8;

/**
 * Who stands how in a room, as sorted arrays of integers: 17 bytes a person where a Map takes a hundred. Float64, since
 * the one sequence that numbers people outgrows 32 bits.
 */
export class Members {
  #userNids: Float64Array;
  #eventNids: Float64Array;
  #codes: Uint8Array;
  #size = 0;
  #joined = 0;
  #invited = 0;

  constructor(capacity = firstCapacity) {
    this.#userNids = new Float64Array(capacity);
    this.#eventNids = new Float64Array(capacity);
    this.#codes = new Uint8Array(capacity);
  }

  get size(): number {
    return this.#size;
  }

  get joined(): number {
    return this.#joined;
  }

  get invited(): number {
    return this.#invited;
  }

  get bytes(): number {
    return this.#userNids.length * 17;
  }

  membershipOf(userNid: number): Membership | undefined {
    const at = this.#indexOf(userNid);
    return at < 0 ? undefined : membershipFromCode(this.#codes[at] as number);
  }

  eventNidOf(userNid: number): number | undefined {
    const at = this.#indexOf(userNid);
    return at < 0 ? undefined : this.#eventNids[at];
  }

  set(userNid: number, membership: Membership, eventNid: number): void {
    const code = membershipCode[membership];
    let at = this.#indexOf(userNid);
    if (at < 0) {
      at = ~at;
      this.#insert(at, userNid);
    }
    this.#count(this.#codes[at] as number, -1);
    this.#codes[at] = code;
    this.#eventNids[at] = eventNid;
    this.#count(code, 1);
  }

  /** @yields user, membership and member event of everybody, ascending by user */
  *[Symbol.iterator](): Generator<readonly [userNid: number, membership: Membership, eventNid: number]> {
    for (let at = 0; at < this.#size; at++) {
      yield [
        this.#userNids[at] as number,
        membershipFromCode(this.#codes[at] as number),
        this.#eventNids[at] as number,
      ];
    }
  }

  listNids(membership: Membership, limit = Number.POSITIVE_INFINITY): number[] {
    const code = membershipCode[membership];
    const nids: number[] = [];
    for (let at = 0; at < this.#size && nids.length < limit; at++) {
      if (this.#codes[at] === code) nids.push(this.#userNids[at] as number);
    }
    return nids;
  }

  #count(code: number, by: number): void {
    if (code === membershipCode.join) this.#joined += by;
    else if (code === membershipCode.invite) this.#invited += by;
  }

  /** @returns the index, or the complement of where it would stand */
  #indexOf(userNid: number): number {
    let low = 0;
    let high = this.#size - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const found = this.#userNids[middle] as number;
      if (found === userNid) return middle;
      if (found < userNid) low = middle + 1;
      else high = middle - 1;
    }
    return ~low;
  }

  #insert(at: number, userNid: number): void {
    if (this.#size === this.#userNids.length) this.#grow();
    this.#userNids.copyWithin(at + 1, at, this.#size);
    this.#eventNids.copyWithin(at + 1, at, this.#size);
    this.#codes.copyWithin(at + 1, at, this.#size);
    this.#userNids[at] = userNid;
    this.#codes[at] = 0;
    this.#size++;
  }

  #grow(): void {
    const capacity = Math.max(firstCapacity, this.#size * 2);
    const grown = new Members(capacity);
    grown.#userNids.set(this.#userNids);
    grown.#eventNids.set(this.#eventNids);
    grown.#codes.set(this.#codes);
    this.#userNids = grown.#userNids;
    this.#eventNids = grown.#eventNids;
    this.#codes = grown.#codes;
  }
}
