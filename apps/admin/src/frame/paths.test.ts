import assert from "node:assert/strict";
import { test } from "node:test";
import type { ConsoleView } from "@botschaft/client/console";
import { parsePath, pathOf } from "./paths.ts";

test("every view has an address that leads back to it", () => {
  const views: readonly ConsoleView[] = [
    { page: "partners" },
    { page: "partners", opened: "behoerde.example:8448" },
    { page: "people" },
    { page: "people", opened: "@jonas/petersen:im.example" },
    { page: "decisions" },
    { page: "decisions", opened: 41 },
  ];
  for (const view of views) assert.deepEqual(parsePath(pathOf(view)), view);
});

test("an address that means nothing is a page that is there", () => {
  const cases = {
    "/admin": "partners",
    "/admin/": "partners",
    "/admin/elsewhere": "partners",
    "/admin/people/jonas": "people",
    "/admin/decisions/0": "decisions",
    "/admin/decisions/4e1": "decisions",
    "/admin/partners/%E0%A4%A": "partners",
  } as const;
  for (const [path, page] of Object.entries(cases)) assert.deepEqual(parsePath(path), { page }, path);
});
