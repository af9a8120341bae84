/** The server answered with an error. */
export class ServerError extends Error {
  readonly status: number;
  readonly errcode: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** By which the server's log knows this request. */
  readonly reference: string | undefined;

  constructor(status: number, fields: Readonly<Record<string, unknown>>, reference?: string) {
    const errcode = typeof fields.errcode === "string" ? fields.errcode : "M_UNKNOWN";
    super(`${status} ${errcode}`);
    this.status = status;
    this.errcode = errcode;
    this.fields = fields;
    this.reference = reference;
  }
}

/** No answer came. */
export class ConnectionLost extends Error {
  constructor(cause: unknown) {
    super("no answer", { cause });
  }
}
