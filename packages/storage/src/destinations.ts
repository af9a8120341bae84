import type { ReadPool } from "@botschaft/platform/postgres";
import { rowBatch } from "./writer/row-batch.ts";

/** How far a server has got in each stream (positions, inclusive), and how it answers (times in ms). */
export type DestinationRow = {
  readonly server: string;
  readonly eventPos: number;
  readonly toDevicePos: number;
  readonly deviceListPos: number;
  /** The three are null while it answers. */
  readonly failingSinceTs: number | null;
  readonly failedTs: number | null;
  readonly backOffMs: number | null;
  readonly lastSuccessTs: number | null;
};

/** All that moved, together; never in a message's commit. */
export const destinations = rowBatch<DestinationRow>(
  "destination",
  [
    ["server", "text", (row) => row.server],
    ["event_pos", "int8", (row) => row.eventPos],
    ["to_device_pos", "int8", (row) => row.toDevicePos],
    ["device_list_pos", "int8", (row) => row.deviceListPos],
    ["failing_since_ts", "int8", (row) => row.failingSinceTs],
    ["failed_ts", "int8", (row) => row.failedTs],
    ["back_off_ms", "int8", (row) => row.backOffMs],
    ["last_success_ts", "int8", (row) => row.lastSuccessTs],
  ],
  {
    order: 83,
    keyOf: (row) => row.server,
    onConflict: `ON CONFLICT (server) DO UPDATE SET event_pos = excluded.event_pos,
      to_device_pos = excluded.to_device_pos, device_list_pos = excluded.device_list_pos,
      failing_since_ts = excluded.failing_since_ts, failed_ts = excluded.failed_ts,
      back_off_ms = excluded.back_off_ms, last_success_ts = excluded.last_success_ts`,
  },
);

/** Every server that was ever sent to. */
export async function listDestinations(reads: ReadPool): Promise<readonly DestinationRow[]> {
  return reads.query<DestinationRow>({
    name: "list_destinations",
    text: `SELECT server, event_pos AS "eventPos", to_device_pos AS "toDevicePos", device_list_pos AS "deviceListPos",
        failing_since_ts AS "failingSinceTs", failed_ts AS "failedTs", back_off_ms AS "backOffMs",
        last_success_ts AS "lastSuccessTs" FROM destination`,
    values: [],
  });
}
