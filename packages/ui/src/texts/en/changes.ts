import type { SystemChange } from "@botschaft/client";

export function change(it: SystemChange): string {
  switch (it.kind) {
    case "created":
      return `${it.by.name} began the conversation`;
    case "joined":
      return `${it.person.name} joined`;
    case "left":
      return `${it.person.name} left the conversation`;
    case "invited":
      return `${it.by.name} invited ${it.person.name}`;
    case "declined":
      return `${it.person.name} declined the invitation`;
    case "removed":
      return `${it.by.name} removed ${it.person.name}`;
    case "banned":
      return `${it.by.name} banned ${it.person.name}`;
    case "renamed":
      return `${it.by.name} named the conversation “${it.name}”`;
    case "topic":
      return it.topic === "" ? `${it.by.name} removed the topic` : `${it.by.name} changed the topic: ${it.topic}`;
    case "personRenamed":
      return `${it.before} is now called ${it.person.name}`;
    case "rights":
      return `${it.by.name} changed the rights`;
    case "encrypted":
      return `${it.by.name} switched encryption on`;
  }
}
