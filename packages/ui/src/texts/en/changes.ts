import type { SystemChange } from "@botschaft/client";
import { named } from "../named.ts";

export function change(it: SystemChange): string {
  switch (it.kind) {
    case "created":
      return `${named(it.by)} began the conversation`;
    case "joined":
      return `${named(it.person)} joined`;
    case "left":
      return `${named(it.person)} left the conversation`;
    case "invited":
      return `${named(it.by)} invited ${named(it.person)}`;
    case "declined":
      return `${named(it.person)} declined the invitation`;
    case "removed":
      return `${named(it.by)} removed ${named(it.person)}`;
    case "banned":
      return `${named(it.by)} banned ${named(it.person)}`;
    case "renamed":
      return `${named(it.by)} named the conversation “${it.name}”`;
    case "topic":
      return it.topic === "" ? `${named(it.by)} removed the topic` : `${named(it.by)} changed the topic: ${it.topic}`;
    case "personRenamed":
      return `${it.before} is now called ${named(it.person)}`;
    case "rights":
      return `${named(it.by)} changed the rights`;
    case "encrypted":
      return `${named(it.by)} switched encryption on`;
  }
}
