import assert from "node:assert/strict";
import { test } from "node:test";
import { parseOptions } from "./options.ts";

test("three authorities in a folder of the checkout, unless told", () => {
  const options = parseOptions([]);
  assert.ok(options !== "help");
  assert.equal(options.authorities, 3);
  assert.match(options.data, /\/data\/dev$/);
  assert.deepEqual(parseOptions(["--authorities", "1", "--data", "/tmp/x"]), { authorities: 1, data: "/tmp/x" });
  assert.equal(parseOptions(["--help"]), "help");
});

for (const wrong of ["0", "6", "2.5", "many", ""])
  test(`"${wrong}" authorities are refused`, () => {
    assert.throws(() => parseOptions(["--authorities", wrong]), /a number from 1 to 5/);
  });
