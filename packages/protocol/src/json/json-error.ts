/** Why a text is no JSON that Matrix accepts. `notJson`: it does not parse; `badJson`: it parses but breaks a bound of ours or of Matrix. */
export class JsonError extends Error {
  readonly kind: "notJson" | "badJson";

  constructor(kind: "notJson" | "badJson", message: string) {
    super(message);
    this.name = "JsonError";
    this.kind = kind;
  }
}
