import { EventType, type MatrixEvent } from "matrix-js-sdk";
import type { Person } from "../model/person.ts";
import type { SystemChange } from "../session/entry.ts";

/** Names somebody as they were called then. */
export type NamePerson = (userId: string, name?: string) => Person;

/** What a state event means to people; undefined for what is not worth a line. */
export function changeOf(event: MatrixEvent, name: NamePerson): SystemChange | undefined {
  const by = name(event.getSender() ?? "");
  const content = event.getContent();
  switch (event.getType()) {
    case EventType.RoomCreate:
      return { kind: "created", by };
    case EventType.RoomMember:
      return memberChangeOf(event, name);
    case EventType.RoomName:
      return { kind: "renamed", by, name: textOf(content.name) };
    case EventType.RoomTopic:
      return { kind: "topic", by, topic: textOf(content.topic) };
    case EventType.RoomPowerLevels:
      return event.getPrevContent().users === undefined ? undefined : { kind: "rights", by };
    case EventType.RoomEncryption:
      return { kind: "encrypted", by };
    default:
      return undefined;
  }
}

function memberChangeOf(event: MatrixEvent, name: NamePerson): SystemChange | undefined {
  const before = event.getPrevContent();
  const now = event.getContent();
  const person = name(event.getStateKey() ?? "", textOf(now.displayname) || textOf(before.displayname));
  const by = name(event.getSender() ?? "");
  const isOwnAct = person.userId === by.userId;
  switch (now.membership) {
    case "join":
      return before.membership === "join" ? renamed(person, textOf(before.displayname)) : { kind: "joined", person };
    case "invite":
      return { kind: "invited", person, by };
    case "ban":
      return { kind: "banned", person, by };
    case "leave":
      if (!isOwnAct) return { kind: "removed", person, by };
      return before.membership === "invite" ? { kind: "declined", person } : { kind: "left", person };
    default:
      return undefined;
  }
}

function renamed(person: Person, before: string): SystemChange | undefined {
  return before === "" || before === person.name ? undefined : { kind: "personRenamed", person, before };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
