import { runClosedLoop } from "../load/closed-loop.ts";
import { p50 } from "../load/samples.ts";
import { parseSync, sync } from "../matrix.ts";
import type { Scenario } from "./scenario.ts";

/** One person with 101 rooms asks again and again and nothing has happened. */
export const emptySync: Scenario = {
  measures: ["empty-sync"],
  async run({ cast, window }) {
    const [person] = await cast.travellers();
    let since = parseSync(await sync(person.connection, {})).next_batch;
    const load = await runClosedLoop(
      [
        async () => {
          const body = parseSync(await sync(person.connection, { since }));
          if (Object.keys(body.rooms?.join ?? {}).length > 0) throw new Error("an empty /sync has rooms");
          since = body.next_batch;
        },
      ],
      window,
    );
    return { "empty-sync": p50(load.samples) };
  },
};
