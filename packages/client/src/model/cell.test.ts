import assert from "node:assert/strict";
import { test } from "node:test";
import { createCell, deriveCell } from "./cell.ts";

test("a cell tells its listeners of another value, and only of that", () => {
  const cell = createCell("a");
  const heard: string[] = [];
  const end = cell.subscribe(() => heard.push(cell.get()));
  cell.set("a");
  cell.set("b");
  cell.update((letter) => `${letter}c`);
  end();
  cell.set("d");
  assert.deepEqual(heard, ["b", "bc"]);
});

test("a listener that leaves while it is told keeps nobody else from hearing", () => {
  const cell = createCell(0);
  const heard: string[] = [];
  const end = cell.subscribe(() => {
    heard.push("first");
    end();
  });
  cell.subscribe(() => heard.push("second"));
  cell.set(1);
  cell.set(2);
  assert.deepEqual(heard, ["first", "second", "second"]);
});

test("a derived cell follows its sources until it is stopped", () => {
  const left = createCell(1);
  const right = createCell(2);
  const sum = deriveCell([left, right], () => left.get() + right.get());
  left.set(3);
  right.set(4);
  assert.equal(sum.cell.get(), 7);
  sum.stop();
  left.set(30);
  assert.equal(sum.cell.get(), 7);
});
