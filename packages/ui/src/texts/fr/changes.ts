import type { SystemChange } from "@botschaft/client";
import { named } from "../named.ts";

export function change(it: SystemChange): string {
  switch (it.kind) {
    case "created":
      return `${named(it.by)} a commencé la conversation`;
    case "joined":
      return `${named(it.person)} participe`;
    case "left":
      return `${named(it.person)} a quitté la conversation`;
    case "invited":
      return `${named(it.by)} a invité ${named(it.person)}`;
    case "declined":
      return `${named(it.person)} a décliné l’invitation`;
    case "removed":
      return `${named(it.by)} a retiré ${named(it.person)}`;
    case "banned":
      return `${named(it.by)} a exclu ${named(it.person)}`;
    case "renamed":
      return `${named(it.by)} a nommé la conversation « ${it.name} »`;
    case "topic":
      return it.topic === "" ? `${named(it.by)} a retiré le sujet` : `${named(it.by)} a changé le sujet : ${it.topic}`;
    case "personRenamed":
      return `${it.before} s’appelle désormais ${named(it.person)}`;
    case "rights":
      return `${named(it.by)} a changé les droits`;
    case "encrypted":
      return `${named(it.by)} a activé le chiffrement`;
  }
}
