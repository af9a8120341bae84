import { type Emoji, emojiNames } from "../../verification/emoji.ts";

export const emoji = Object.fromEntries(
  emojiNames.map((name) => [name, name.slice(0, 1).toUpperCase() + name.slice(1)]),
) as Readonly<Record<Emoji, string>>;
