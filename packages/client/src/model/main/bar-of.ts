import type { KeysState } from "../../session/keys.ts";
import type { Connection } from "../../session/session.ts";
import type { Bar } from "./main-model.ts";

/** The weightiest thing that a reader must know; undefined when there is none. */
export function barOf(connection: Connection, keys: KeysState): Bar | undefined {
  if (connection.phase === "lost") {
    return connection.isServerDown ? { kind: "serverDown", since: connection.since } : { kind: "offline" };
  }
  if (keys.thisDevice === "unconfirmed") return { kind: "deviceNotConfirmed" };
  if (keys.thisDevice !== "confirmed") return undefined;
  const [other] = keys.unconfirmedOthers;
  if (other !== undefined) return { kind: "otherDevice", ...other };
  return keys.hasSpareKey || keys.confirmedOthers > 0 ? undefined : { kind: "recoveryMissing" };
}
