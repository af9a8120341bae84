import type { Entry } from "../../session/entry.ts";
import type { RoomFacts } from "../../session/room-facts.ts";
import type { Person } from "../person.ts";
import type { Preview } from "./conversation-list-model.ts";

/** The line under a conversation's name. Typing goes before a draft, and a draft before what was written last. */
export function previewOf(facts: RoomFacts, draft: string, isConnected: boolean): Preview {
  if (isConnected && facts.typing.length > 0) return { kind: "typing", names: facts.typing.map(({ name }) => name) };
  if (draft.trim() !== "") return { kind: "draft", text: draft.trim() };
  const last = facts.entries.findLast(({ content }) => content.kind !== "change");
  return last === undefined ? { kind: "empty" } : previewOfEntry(last, facts.directWith);
}

/** Who wrote it is said in groups only. */
function previewOfEntry({ content, sender, isMine }: Entry, directWith: Person | undefined): Preview {
  const from = directWith === undefined && !isMine ? { sender, isMine } : { isMine };
  switch (content.kind) {
    case "text":
    case "other":
      return { kind: "text", text: oneLine(content.text), ...from };
    case "picture":
      return { kind: "picture", text: oneLine(content.alt), ...from };
    case "unreadable":
      return { kind: "unreadable", sender };
    case "removed":
      return { kind: "removed", ...from };
    case "change":
      return { kind: "empty" };
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
