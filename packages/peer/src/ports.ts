import type { Clock } from "@botschaft/platform/clock";
import type { Log } from "@botschaft/platform/log";
import type { Random } from "@botschaft/platform/random";
import type { Net } from "./net/net.ts";

/** What every part here stands on. Nothing is kept outside of what is made with them: ten servers live in one process. */
export type PeerPorts = {
  readonly clock: Clock;
  readonly random: Random;
  readonly net: Net;
  readonly log: Log;
};
