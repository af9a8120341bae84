import type { BarrierKind } from "@botschaft/client";
import { sentence } from "../sentence.ts";

type Case = (name: string, since: string) => string;

const waits = "Was Sie schreiben, wartet hier und geht von selbst hinaus, sobald die Verbindung wieder besteht.";
const never = "Was Sie schreiben, kommt dort nicht an.";

const cases: Readonly<Record<BarrierKind, Case>> = {
  internal: () => "Ihre Behörde schreibt zurzeit mit keiner anderen.",
  noPartner: (name) => `${name} ist kein Partner Ihrer Behörde.`,
  waiting: (name) => `Ihre Verwaltung hat ${name} noch nicht bestätigt.`,
  cut: (name, since) => sentence(`Ihre Behörde hält die Verbindung mit ${name}`, since, "getrennt"),
  stopped: (name, since) =>
    `${sentence(`Die Verbindung mit ${name} ruht`, since)} Die Schlüssel dort haben sich geändert.`,
  removed: (name, since) => sentence(`${name} ist`, since, "kein Partner Ihrer Behörde mehr"),
  unreachable: (name, since) => sentence(`${name} ist`, since, "nicht erreichbar"),
  othersInside: () => "Hier sind Menschen einer Behörde dabei, die kein Partner Ihrer Behörde ist.",
  refused: (name) => `${name} nimmt noch keine Anfragen von Ihnen an.`,
};

/** Why something does not get through, who can change that, and what happens meanwhile. */
export const border = {
  since: (at: string, isToday: boolean) => (isToday ? `seit ${at} Uhr` : `seit dem ${at}`),
  cases,
  meanwhile: {
    internal: never,
    noPartner: never,
    waiting: waits,
    cut: waits,
    stopped: waits,
    removed: never,
    unreachable: "Was Sie schreiben, geht von selbst hinaus, sobald dort wieder jemand antwortet.",
    refused: never,
    othersInside: never,
  } satisfies Record<BarrierKind, string>,
  short: {
    internal: "getrennt",
    noPartner: "kein Partner",
    waiting: "noch nicht bestätigt",
    cut: "getrennt",
    stopped: "angehalten",
    removed: "kein Partner mehr",
    unreachable: "nicht erreichbar",
    refused: "abgelehnt",
    othersInside: "abgelehnt",
  } satisfies Record<BarrierKind, string>,
  held: (count: number, names: string) =>
    count === 1
      ? `Wartet auf ${names}. Die Nachricht geht von selbst hinaus.`
      : `${count} Nachrichten warten auf ${names}. Sie gehen von selbst in dieser Reihenfolge hinaus.`,
  heldForGood: (count: number, names: string) =>
    count === 1 ? `Nicht zugestellt bei ${names}.` : `${count} Nachrichten sind bei ${names} nicht zugestellt.`,
  back: (names: string) => `Wieder verbunden mit ${names}.`,
  responsible: (names: string) => `Zuständig: ${names}`,
  manage: "Partner verwalten",
  request: "Freigabe anfragen",
  write: "Schreiben",
  writeTo: (name: string) => `${name} schreiben`,
  /** Proposed to somebody who wants to write to an administrator. */
  letterAbout: (address: string, why: string) =>
    `Guten Tag, ich möchte an ${address} schreiben. ${why} Können Sie das freigeben?`,
  letterOnRoom: (why: string, title: string) =>
    `Guten Tag, es geht um die Unterhaltung „${title}“. ${why} Was kann ich tun?`,
  laterAgain: "Versuchen Sie es später noch einmal.",
  canChange: (names: string) => `${names} kann das ändern.`,
  administrationCanChange: "Ihre Verwaltung kann das ändern.",
  youCanChange: "Sie können das in der Verwaltung ändern.",
  widening: {
    title: (names: string) => `Soll ${names} mitlesen?`,
    text: (names: string) =>
      `Diese Unterhaltung ist dann auch für Menschen von ${names} offen. Was dort angekommen ist, lässt sich nicht zurückholen.`,
    preview: "So wird die Unterhaltung aussehen",
    back: "Zurück",
    start: "Unterhaltung beginnen",
    startGroup: "Gruppe beginnen",
    invite: (name: string) => `${name} einladen`,
  },
};
