import assert from "node:assert/strict";
import { test } from "node:test";
import { Ephemera } from "./ephemera.ts";

const [room, other] = ["!a:here.example", "!b:here.example"];
const receipt = { roomId: room as string, userId: "@alice:here.example", eventId: "$1", ts: 5, thread: "" };

test("of typing the last word counts, and none once it is dropped", () => {
  const ephemera = new Ephemera();
  ephemera.type({ roomId: room as string, userId: "@alice:here.example", isTyping: true });
  ephemera.type({ roomId: room as string, userId: "@alice:here.example", isTyping: false });
  assert.deepEqual(ephemera.takeTyping(10), [
    { edu_type: "m.typing", content: { room_id: room, user_id: "@alice:here.example", typing: false } },
  ]);
  ephemera.type({ roomId: room as string, userId: "@alice:here.example", isTyping: true });
  ephemera.dropTyping();
  assert.deepEqual([ephemera.takeTyping(10), ephemera.isEmpty], [[], true]);
});

test("receipts of many people go together, the last of each; another thread goes in a further EDU", () => {
  const ephemera = new Ephemera();
  ephemera.read(receipt);
  ephemera.read({ ...receipt, eventId: "$2" });
  ephemera.read({ ...receipt, userId: "@bob:here.example" });
  ephemera.read({ ...receipt, roomId: other as string });
  ephemera.read({ ...receipt, thread: "main", eventId: "$3" });
  const plain = (eventId: string) => ({ event_ids: [eventId], data: { ts: 5 } });
  assert.deepEqual(ephemera.takeReceipts(10), [
    {
      edu_type: "m.receipt",
      content: {
        [room as string]: { "m.read": { "@alice:here.example": plain("$2"), "@bob:here.example": plain("$1") } },
        [other as string]: { "m.read": { "@alice:here.example": plain("$1") } },
      },
    },
    {
      edu_type: "m.receipt",
      content: {
        [room as string]: {
          "m.read": { "@alice:here.example": { event_ids: ["$3"], data: { ts: 5, thread_id: "main" } } },
        },
      },
    },
  ]);
  assert.ok(ephemera.isEmpty);
});

test("no more EDUs than there is room for; the others wait", () => {
  const ephemera = new Ephemera();
  for (const thread of ["", "main", "$root"]) ephemera.read({ ...receipt, thread });
  assert.equal(ephemera.takeReceipts(2).length, 2);
  assert.equal(ephemera.isEmpty, false);
  assert.equal(ephemera.takeReceipts(2).length, 1);
});
