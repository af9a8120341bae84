import assert from "node:assert/strict";
import { test } from "node:test";
import { silentLog } from "@botschaft/platform/log";
import type { ServerName } from "@botschaft/protocol/ids";
import { openGate } from "../../rooms/federation-gate.ts";
import { Pdus } from "./pdus.ts";

test("what is left of a transaction when its server is cut off is not judged: it comes again", async () => {
  const taken: string[] = [];
  let isCut = false;
  const refusal = { ok: false, rule: "partner-cut", why: "north.example is cut off" } as const;
  const pdus = new Pdus({
    intake: {
      async accept(_roomId, { event_id: eventId }) {
        taken.push(String(eventId));
        isCut = true;
        return { kind: "accepted", eventId: String(eventId) };
      },
    },
    missing: { fetchMissing: async (_origin, _roomId, _pdu, needs) => needs },
    door: { findDenial: async () => undefined },
    gate: { inbound: (crossing) => (isCut ? refusal : openGate.inbound(crossing)) },
    log: silentLog,
  });
  const events = ["$one", "$two"].map((event_id) => ({ event_id, room_id: "!room:north.example" }));
  await assert.rejects(pdus.take("north.example" as ServerName, events), { errcode: "M_FORBIDDEN" });
  assert.deepEqual(taken, ["$one"]);
});
