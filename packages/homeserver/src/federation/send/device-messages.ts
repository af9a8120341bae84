import type { Clock } from "@botschaft/platform/clock";
import { type ServerName, serverNameOf, type UserId } from "@botschaft/protocol/ids";
import type { JsonObject, JsonValue } from "@botschaft/protocol/json";
import {
  deleteOldOutboundMessages,
  deliveredMessages,
  listOutboundMessages,
  outboundMessages,
  rows,
} from "@botschaft/storage";
import type { UnitPart } from "../../accounts/ports.ts";
import { checkGate, type FederationGate } from "../../rooms/federation-gate.ts";
import type { MessagesElsewhere, OutboundMessages } from "../../to-device/ports.ts";
import type { Edu, OutboundStream, Storage } from "./ports.ts";

type Ports = {
  readonly storage: Storage;
  readonly clock: Clock;
  /** Part of the messages' ids, so that a database put back from a copy gives no id twice. */
  readonly incarnation: string;
  readonly gate: Pick<FederationGate, "outbound">;
  /** Something waits for a server since a position. */
  readonly queued: (server: ServerName, pos: number) => void;
};

/** A server that was away longer has missed them. */
const keptMs = 7 * 24 * 3_600_000;
/** Of JSON text in one transaction. */
const maxText = 1_000_000;

/**
 * Messages from people here to devices elsewhere, on the disk until their server has them.
 * https://spec.matrix.org/v1.19/server-server-api/#send-to-device-messaging
 */
export class DeviceMessages implements OutboundMessages, OutboundStream {
  readonly #ports: Ports;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** @throws {MatrixError} M_FORBIDDEN where a message names outsiders */
  part(sent: MessagesElsewhere): UnitPart {
    const { storage, clock, incarnation, queued } = this.#ports;
    const byServer = Map.groupBy(Object.entries(sent.messages), ([userId]) => serverNameOf(userId as UserId));
    const placed = [...byServer]
      .filter((each) => this.#mayWait(sent, ...each))
      .map(([server, messages]) => {
        const pos = storage.writer.numbers.next();
        const content = contentOf(sent, `${incarnation}.${pos}`, Object.fromEntries(messages));
        return { server, pos, content: JSON.stringify(content), createdTs: clock.now() };
      });
    return {
      rows: [rows(outboundMessages, placed)],
      apply: () => {
        for (const { server, pos } of placed) queued(server, pos);
      },
    };
  }

  /** Whether it is for a server that gets it, if later: one that is cut off may come back, a stranger is never sent to. */
  #mayWait(
    { senderId, type }: MessagesElsewhere,
    server: ServerName,
    messages: readonly (readonly [userId: string, byDevice: JsonValue])[],
  ): boolean {
    const about = { kind: "message", server, sender: senderId, eventType: type } as const;
    const verdict = this.#ports.gate.outbound({ ...about, event: { messages: Object.fromEntries(messages) } });
    if (!verdict.ok && verdict.rule === "names-outside") checkGate(verdict);
    return verdict.ok || verdict.rule !== "partners";
  }

  async read(server: string, after: number, limit: number) {
    const { reads, writer } = this.#ports.storage;
    const upTo = writer.pos;
    const found = await listOutboundMessages(reads, server, { after, upTo, limit: limit + 1 });
    const edus: Edu[] = [];
    let pos = after;
    let text = 0;
    for (const message of found.slice(0, limit)) {
      text += message.content.length;
      if (edus.length > 0 && text > maxText) break;
      edus.push({ edu_type: "m.direct_to_device", content: JSON.parse(message.content) as JsonObject });
      pos = message.pos;
    }
    const isAll = edus.length === found.length;
    return { edus, pos: isAll ? Math.max(pos, upTo) : pos, isAll };
  }

  /** Nobody waits for it: what stays lies below the server's position, and goes with what is old. */
  delivered(server: string, upTo: number): void {
    const unit = { key: `outbound:${server}`, rows: [rows(deliveredMessages, [{ server, upTo }])] };
    this.#ports.storage.writer.submit(unit).catch(() => {});
  }

  async purge(): Promise<void> {
    const { storage, clock } = this.#ports;
    const statements = [deleteOldOutboundMessages(clock.now() - keptMs)];
    await storage.writer.submit({ key: "outbound messages", rows: [], statements });
  }
}

function contentOf({ senderId, type }: MessagesElsewhere, messageId: string, messages: JsonObject): JsonObject {
  return { sender: senderId, type, message_id: messageId, messages };
}
