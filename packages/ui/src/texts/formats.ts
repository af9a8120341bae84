import type { Language } from "@botschaft/client";

const locales: Readonly<Record<Language, string>> = { de: "de-DE", en: "en-GB", fr: "fr-FR" };
const dayMs = 24 * 60 * 60_000;

/** Times as people of this language write them; milliseconds since 1970 in, `now` where it depends on today. */
export interface Formats {
  /** `08:17` */
  time(at: number): string;
  /** `23. November` */
  day(at: number): string;
  /** `23. November 2026, 08:17` */
  moment(at: number): string;
  /** In a list: the time today, the weekday within a week, else the date. */
  short(at: number, now: number): { readonly text: string; readonly isYesterday: boolean };
  /** 0 today, 1 yesterday, … */
  daysAgo(at: number, now: number): number;
  list(words: readonly string[]): string;
}

export function createFormats(language: Language): Formats {
  const locale = locales[language];
  const time = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" });
  const day = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long" });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: "short" });
  const date = new Intl.DateTimeFormat(locale, { day: "2-digit", month: "2-digit", year: "2-digit" });
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return {
    time: (at) => time.format(at),
    day: (at) => day.format(at),
    moment: (at) => moment.format(at),
    short(at, now) {
      const ago = daysAgo(at, now);
      if (ago <= 0) return { text: time.format(at), isYesterday: false };
      return { text: (ago < 7 ? weekday : date).format(at), isYesterday: ago === 1 };
    },
    daysAgo,
    list: (words) => list.format(words),
  };
}

function daysAgo(at: number, now: number): number {
  return Math.round((midnight(now) - midnight(at)) / dayMs);
}

function midnight(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
