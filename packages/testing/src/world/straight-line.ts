import assert from "node:assert/strict";
import type { World } from "./world.ts";

/** As long as one server alone writes a room, its events stand one behind the other: a fork means a second writer. */
export async function assertStraightLines({ server }: World): Promise<void> {
  const forks = await server.storage.reads.query<{ readonly prev: number }>({
    name: "test_forks",
    text: "SELECT prev FROM event, unnest(prev_nids) AS named (prev) GROUP BY prev HAVING count(*) > 1",
    values: [],
  });
  assert.deepEqual(forks, [], "events that two others name as the one before them");
}
