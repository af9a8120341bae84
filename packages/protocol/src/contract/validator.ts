/** A refusal as the generated validators report it. */
export type ValidationError = {
  readonly keyword: string;
  /** JSON pointer to the value. */
  readonly instancePath: string;
  readonly params: {
    readonly missingProperty?: string;
    readonly type?: string | readonly string[];
    readonly allowedValues?: readonly unknown[];
  };
  readonly message?: string;
};

/** After `false`, `errors` holds why, until the next call. */
export type Validator = {
  (value: unknown): boolean;
  readonly errors?: readonly ValidationError[] | null;
};

/** How a query parameter's text becomes a value; "rest" gathers all names that no other parameter has. */
export type ParameterKind = "string" | "boolean" | "integer" | "list" | "rest";

export type RequestValidators = {
  readonly path: Validator | undefined;
  readonly query: Validator | undefined;
  readonly queryKinds: { readonly [name: string]: ParameterKind };
  readonly body: Validator | undefined;
};

/** By status. */
export type ResponseValidators = { readonly [status: number]: Validator | undefined };
