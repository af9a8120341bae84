import assert from "node:assert/strict";
import { test } from "node:test";
import { fileNameIn } from "./file-name.ts";

test("the name of a file in the ways in which it is written", () => {
  const cases: readonly (readonly [disposition: string | undefined, name: string | undefined])[] = [
    [undefined, undefined],
    ["inline", undefined],
    ["inline; filename=a.png", "a.png"],
    ['attachment; filename="a b;c.png"', "a b;c.png"],
    ['attachment; filename="a\\"b\\\\.png"; x=y', 'a"b\\.png'],
    ["attachment; filename*=utf-8''gr%C3%B6%C3%9Fe.png", "größe.png"],
    ["attachment; filename=\"groesse.png\"; filename*=UTF-8'de'gr%C3%B6%C3%9Fe.png", "größe.png"],
    ["attachment; filename*=utf-8''%ff", undefined],
    ["attachment;FileName = a.png", "a.png"],
    ["attachment; otherfilename=a.png", undefined],
    [`inline; filename="${"a".repeat(10_000)}"`, undefined],
  ];
  for (const [disposition, name] of cases) assert.equal(fileNameIn(disposition), name, String(disposition));
});
