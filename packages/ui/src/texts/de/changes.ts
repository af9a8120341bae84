import type { SystemChange } from "@botschaft/client";

export function change(it: SystemChange): string {
  switch (it.kind) {
    case "created":
      return `${it.by.name} hat die Unterhaltung begonnen`;
    case "joined":
      return `${it.person.name} ist dabei`;
    case "left":
      return `${it.person.name} hat die Unterhaltung verlassen`;
    case "invited":
      return `${it.by.name} hat ${it.person.name} eingeladen`;
    case "declined":
      return `${it.person.name} hat die Einladung abgelehnt`;
    case "removed":
      return `${it.by.name} hat ${it.person.name} entfernt`;
    case "banned":
      return `${it.by.name} hat ${it.person.name} ausgeschlossen`;
    case "renamed":
      return `${it.by.name} hat die Unterhaltung „${it.name}“ genannt`;
    case "topic":
      return it.topic === ""
        ? `${it.by.name} hat das Thema entfernt`
        : `${it.by.name} hat das Thema geändert: ${it.topic}`;
    case "personRenamed":
      return `${it.before} heißt jetzt ${it.person.name}`;
    case "rights":
      return `${it.by.name} hat die Rechte geändert`;
    case "encrypted":
      return `${it.by.name} hat die Verschlüsselung eingeschaltet`;
  }
}
