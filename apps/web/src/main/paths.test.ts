import assert from "node:assert/strict";
import { test } from "node:test";
import { parsePath, roomPath } from "./paths.ts";

const room = "!fGU8jaE2KY89xpcKfVDkDq9IcJ1Md2A4oGxKDtPFUIw/+:im.musterland.example";

const cases = [
  ["/", { kind: "conversations" }],
  ["/rooms/", { kind: "conversations" }],
  ["/rooms/%E0%A4%A", { kind: "conversations" }],
  [roomPath(room), { kind: "conversation", roomId: room, hasPanel: false }],
  [`${roomPath(room)}/people`, { kind: "conversation", roomId: room, hasPanel: true }],
  ["/settings", { kind: "settings", section: "appearance" }],
  ["/settings/devices", { kind: "settings", section: "devices" }],
  ["/settings/nothing", { kind: "settings", section: "appearance" }],
] as const;

for (const [path, destined] of cases) test(`${path} is understood`, () => assert.deepEqual(parsePath(path), destined));
