import type { LogEntry } from "@botschaft/client/console";
import { useWords } from "../words/use-words.tsx";

/** What an entry is about, in a few words: `Einladung abgelehnt`. */
export function useSubject(): (entry: LogEntry) => string {
  const words = useWords().decisions;
  return ({ kind, action, facts }) => {
    if (kind === "change") return words.actions[action] ?? action;
    const what = facts.kind ?? "request";
    return words.refused(words.kinds[what] ?? what);
  };
}
