import type { SystemChange } from "@botschaft/client";

export function change(it: SystemChange): string {
  switch (it.kind) {
    case "created":
      return `${it.by.name} a commencé la conversation`;
    case "joined":
      return `${it.person.name} participe`;
    case "left":
      return `${it.person.name} a quitté la conversation`;
    case "invited":
      return `${it.by.name} a invité ${it.person.name}`;
    case "declined":
      return `${it.person.name} a décliné l’invitation`;
    case "removed":
      return `${it.by.name} a retiré ${it.person.name}`;
    case "banned":
      return `${it.by.name} a exclu ${it.person.name}`;
    case "renamed":
      return `${it.by.name} a nommé la conversation « ${it.name} »`;
    case "topic":
      return it.topic === "" ? `${it.by.name} a retiré le sujet` : `${it.by.name} a changé le sujet : ${it.topic}`;
    case "personRenamed":
      return `${it.before} s’appelle désormais ${it.person.name}`;
    case "rights":
      return `${it.by.name} a changé les droits`;
    case "encrypted":
      return `${it.by.name} a activé le chiffrement`;
  }
}
