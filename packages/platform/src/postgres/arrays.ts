/**
 * Arrays as PostgreSQL's binary wire format has them: a header of 20 bytes (dimensions, has nulls, element type, size,
 * lower bound), then the length and the bytes of each element, length -1 for null. `pg` sends a Buffer parameter as binary,
 * so the statement names the type: `unnest($1::int8[])`.
 */
const headerBytes = 20;

/** Safe integers only: what would be rounded is refused with a RangeError. */
export function int8Array(values: readonly (number | null)[]): Buffer {
  return fixedArray(20, 8, values, (out, at, value) => {
    if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is not a safe integer`);
    out.writeInt32BE(Math.floor(value / 2 ** 32), at);
    out.writeUInt32BE(value >>> 0, at + 4);
  });
}

export function int4Array(values: readonly (number | null)[]): Buffer {
  return fixedArray(23, 4, values, (out, at, value) => out.writeInt32BE(value, at));
}

export function int2Array(values: readonly (number | null)[]): Buffer {
  return fixedArray(21, 2, values, (out, at, value) => out.writeInt16BE(value, at));
}

export function boolArray(values: readonly (boolean | null)[]): Buffer {
  return fixedArray(16, 1, values, (out, at, value) => out.writeUInt8(value ? 1 : 0, at));
}

/** U+0000 is left for PostgreSQL to refuse (22021); lone surrogates are refused here, since UTF-8 cannot hold them. */
export function textArray(values: readonly (string | null)[]): Buffer {
  let size = 0;
  for (const value of values) size += value === null ? 0 : Buffer.byteLength(value);
  const out = allocate(25, values, size);
  let at = headerBytes;
  for (const value of values) {
    if (value === null) {
      at = out.writeInt32BE(-1, at);
      continue;
    }
    if (!value.isWellFormed()) throw new RangeError("a text with a lone surrogate cannot be stored");
    const length = out.write(value, at + 4);
    out.writeInt32BE(length, at);
    at += 4 + length;
  }
  return out;
}

export function byteaArray(values: readonly (Uint8Array | null)[]): Buffer {
  let size = 0;
  for (const value of values) size += value === null ? 0 : value.byteLength;
  const out = allocate(17, values, size);
  let at = headerBytes;
  for (const value of values) {
    at = out.writeInt32BE(value === null ? -1 : value.byteLength, at);
    if (value === null) continue;
    out.set(value, at);
    at += value.byteLength;
  }
  return out;
}

type WriteElement<T> = (out: Buffer, at: number, value: T) => void;

function fixedArray<T>(
  elementType: number,
  width: number,
  values: readonly (T | null)[],
  write: WriteElement<T>,
): Buffer {
  let size = 0;
  for (const value of values) if (value !== null) size += width;
  const out = allocate(elementType, values, size);
  let at = headerBytes;
  for (const value of values) {
    at = out.writeInt32BE(value === null ? -1 : width, at);
    if (value === null) continue;
    write(out, at, value);
    at += width;
  }
  return out;
}

/** A buffer with the header in place and room for `contentBytes` and a length per element. */
function allocate(elementType: number, values: readonly unknown[], contentBytes: number): Buffer {
  const isEmpty = values.length === 0;
  const out = Buffer.allocUnsafe(isEmpty ? 12 : headerBytes + 4 * values.length + contentBytes);
  out.writeInt32BE(isEmpty ? 0 : 1, 0);
  out.writeInt32BE(values.includes(null) ? 1 : 0, 4);
  out.writeInt32BE(elementType, 8);
  if (isEmpty) return out;
  out.writeInt32BE(values.length, 12);
  out.writeInt32BE(1, 16);
  return out;
}
