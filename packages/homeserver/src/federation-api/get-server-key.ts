import type { Clock } from "@botschaft/platform/clock";
import { type OwnKey, publishedKeys } from "../federation/index.ts";
import type { FederationHandler } from "./operation.ts";

export function getServerKey(own: OwnKey, clock: Clock): FederationHandler<"getServerKey"> {
  return () => publishedKeys(own, clock);
}
