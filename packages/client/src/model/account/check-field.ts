import type { AccountField, FieldProblem } from "./account-form.ts";

/** As the server counts them for our own screens. */
const leastPassword = 12;
const mostText = 255;
const mostUserId = 255;
const localpart = /^[a-z0-9._=/+-]+$/u;
const email = /^[^\s@]+@[^\s@]+$/u;

/** What is wrong with a value before anybody is asked; undefined when nothing is. */
export function checkField(field: AccountField, value: string, serverName: string): FieldProblem | undefined {
  switch (field) {
    case "authority":
    case "name":
      return checkText(value.trim());
    case "localpart":
      return checkLocalpart(value, serverName);
    case "email":
      return value.trim() === "" || email.test(value.trim()) ? undefined : { code: "noEmail" };
    case "password":
      return checkPassword(value);
  }
}

function checkText(text: string): FieldProblem | undefined {
  if (text === "") return { code: "empty" };
  return text.length > mostText ? { code: "tooLong", most: mostText } : undefined;
}

function checkLocalpart(text: string, serverName: string): FieldProblem | undefined {
  if (text === "") return { code: "empty" };
  const most = mostUserId - `@:${serverName}`.length;
  if (text.length > most) return { code: "tooLong", most };
  return localpart.test(text) && !text.startsWith("_") ? undefined : { code: "characters" };
}

function checkPassword(text: string): FieldProblem | undefined {
  if (text === "") return { code: "empty" };
  const length = Array.from(text).length;
  return length < leastPassword
    ? { code: "tooShort", least: leastPassword, missing: leastPassword - length }
    : undefined;
}
