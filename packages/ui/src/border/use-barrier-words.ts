import type { Barrier } from "@botschaft/client";
import { useNow } from "../readable/use-now.ts";
import { useFormats, useTexts } from "../texts/language.tsx";

/** What stands between, and since when: a time today, else a day. */
export function useBarrierWords(): (barrier: Barrier) => string {
  const texts = useTexts().border;
  const formats = useFormats();
  const now = useNow();
  return ({ kind, authority, since }) => {
    if (since === undefined) return texts.cases[kind](authority.name, "");
    const isToday = formats.daysAgo(since, now) === 0;
    const at = isToday ? formats.time(since) : formats.day(since);
    return texts.cases[kind](authority.name, texts.since(at, isToday));
  };
}
