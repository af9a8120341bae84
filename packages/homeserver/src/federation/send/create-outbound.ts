import type { ServerName } from "@botschaft/protocol/ids";
import type { PublicKeys } from "../../keys/index.ts";
import type { FederationGate } from "../../rooms/federation-gate.ts";
import type { RoomRegistry } from "../../rooms/room-registry.ts";
import type { People } from "../../streams/people.ts";
import { DeviceListUpdates } from "./device-list-updates.ts";
import { DeviceMessages } from "./device-messages.ts";
import { NewsOut } from "./news-out.ts";
import { Sender, type SenderPorts } from "./sender.ts";

type Options = Omit<SenderPorts, "streams" | "people"> & {
  readonly serverName: ServerName;
  readonly incarnation: string;
  readonly people: People;
  readonly registry: RoomRegistry;
  readonly publicKeys: PublicKeys;
  readonly gate: Pick<FederationGate, "outbound">;
};

/** Everything that goes out to other servers by itself. */
export type OutboundParts = {
  readonly sender: Sender;
  readonly messages: DeviceMessages;
  /** Hears who types, who has read what, and whose keys changed. */
  readonly news: NewsOut;
};

export function createOutbound(options: Options): OutboundParts {
  const { storage, publicKeys } = options;
  const messages = new DeviceMessages({
    ...options,
    queued: (server, pos) => sender.destinations.get(server, pos - 1).openStream("toDevice"),
  });
  const deviceLists = new DeviceListUpdates({ storage, keys: publicKeys });
  const sender = new Sender({ ...options, streams: { toDevice: messages, deviceLists } });
  return { sender, messages, news: new NewsOut({ ...options, sender }) };
}
