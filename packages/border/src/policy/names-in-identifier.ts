import { parseServerName } from "@botschaft/protocol/ids";

/** Stands for what is in a server name's place and is none: nobody is called that. */
export const unreadable = "(no server name)";

const sigils = "@#!$";
const none: readonly string[] = [];

/**
 * The server of a text that is one whole identifier of a person, an alias, a room, an event or a file; empty for every
 * other text. Where readers may disagree on where the server's name begins, or decode it first, it is what any of them
 * could take it for.
 */
export function namesInIdentifier(text: string): readonly string[] {
  const start = text.charAt(0);
  if (start === "") return none;
  if (sigils.includes(start)) return namesBehindColon(text);
  return (start === "m" || start === "M") && /^mxc:/i.test(text) ? [serverOfFile(text)] : none;
}

/** State keys of one's own, `_@anna:north.example_DEVICE` and their like, name whose they are. */
export function namesInStateKey(stateKey: string): readonly string[] {
  const owner = /^_*(@[^:]*:[^_]*)_/.exec(stateKey)?.[1];
  return owner === undefined ? namesInIdentifier(stateKey) : namesBehindColon(owner);
}

function namesBehindColon(text: string): readonly string[] {
  for (let at = text.indexOf(":"); at >= 0; at = text.indexOf(":", at + 1)) {
    const name = readServer(text.slice(at + 1));
    // Behind the name only its port can follow.
    if (name !== undefined) return [name];
  }
  return none;
}

/** Clients hand the rest to their own server as it is. */
function serverOfFile(uri: string): string {
  const [, rest = ""] = /^mxc:\/*(.*)$/is.exec(uri) ?? [];
  return readServer(rest.split(/[/?#\\]/, 1)[0] as string) ?? unreadable;
}

function readServer(text: string): string | undefined {
  return parseServerName(text) ?? (text.includes("%") ? parseServerName(decoded(text)) : undefined);
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined; // what cannot be decoded is nobody's name either
  }
}
