import type pg from "pg";

/** With a name it is prepared once per connection; a name always stands for the same text. */
export type Statement = { readonly name: string; readonly text: string; readonly values: readonly unknown[] };

export type Result = { readonly rows: readonly Record<string, unknown>[]; readonly rowCount: number };

const textsByClient = new WeakMap<pg.Client, Map<string, string>>();

/** Throws a TypeError where a name stands for two texts, or a value is not null, text, number, boolean or bytes. */
export function checkSendable(client: pg.Client, { name, text, values }: Statement): void {
  checkName(client, name, text);
  const wrong = values.findIndex((value) => !isSendable(value));
  if (wrong >= 0) throw new TypeError(`value ${wrong + 1} of statement ${name} cannot be sent`);
}

function checkName(client: pg.Client, name: string, text: string): void {
  if (name === "") return;
  const texts = textsByClient.get(client) ?? new Map<string, string>();
  textsByClient.set(client, texts);
  const known = texts.get(name);
  if (known === undefined) texts.set(name, text);
  else if (known !== text) throw new TypeError(`the statement name ${name} stands for two texts`);
}

function isSendable(value: unknown): boolean {
  if (value === null) return true;
  if (typeof value === "string") return value.isWellFormed();
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") return true;
  return value instanceof Uint8Array;
}
