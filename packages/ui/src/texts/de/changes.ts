import type { SystemChange } from "@botschaft/client";
import { named } from "../named.ts";

export function change(it: SystemChange): string {
  switch (it.kind) {
    case "created":
      return `${named(it.by)} hat die Unterhaltung begonnen`;
    case "joined":
      return `${named(it.person)} ist dabei`;
    case "left":
      return `${named(it.person)} hat die Unterhaltung verlassen`;
    case "invited":
      return `${named(it.by)} hat ${named(it.person)} eingeladen`;
    case "declined":
      return `${named(it.person)} hat die Einladung abgelehnt`;
    case "removed":
      return `${named(it.by)} hat ${named(it.person)} entfernt`;
    case "banned":
      return `${named(it.by)} hat ${named(it.person)} ausgeschlossen`;
    case "renamed":
      return `${named(it.by)} hat die Unterhaltung „${it.name}“ genannt`;
    case "topic":
      return it.topic === ""
        ? `${named(it.by)} hat das Thema entfernt`
        : `${named(it.by)} hat das Thema geändert: ${it.topic}`;
    case "personRenamed":
      return `${it.before} heißt jetzt ${named(it.person)}`;
    case "rights":
      return `${named(it.by)} hat die Rechte geändert`;
    case "encrypted":
      return `${named(it.by)} hat die Verschlüsselung eingeschaltet`;
  }
}
