/** What a setting may be: texts in the environment, texts or lists of texts in the file. */
export type Kind<T> = {
  /** Completes the sentence "… must be". */
  readonly expects: string;
  parse(text: string): T | undefined;
  /** As it may be shown to everybody who sees the terminal. */
  show(value: T): string;
  /** In the file a list of texts, in the environment separated by commas. */
  readonly isList: boolean;
};

export function choice<const T extends string>(...values: readonly T[]): Kind<T> {
  return {
    expects: `one of ${values.join(", ")}`,
    parse: (text) => values.find((value) => value === text),
    show: (value) => value,
    isList: false,
  };
}

export function text<T extends string = string>(expects: string, parse: (text: string) => T | undefined): Kind<T> {
  return shown(expects, parse, (value) => value);
}

export function shown<T>(expects: string, parse: (text: string) => T | undefined, show: (value: T) => string): Kind<T> {
  return { expects, parse, show, isList: false };
}

/** A text that is never shown. */
export function secret(expects: string): Kind<string> {
  return {
    expects,
    parse: (value) => (value === "" ? undefined : value),
    show: () => "(set, not shown)",
    isList: false,
  };
}

export function list<T>(
  expects: string,
  item: (text: string) => T | undefined,
  show: (value: T) => string,
): Kind<readonly T[]> {
  return {
    expects,
    parse(value) {
      const items = value.split(",").map((part) => item(part.trim()));
      return items.every((part) => part !== undefined) ? (items as T[]) : undefined;
    },
    show: (values) => (values.length === 0 ? "(none)" : values.map(show).join(", ")),
    isList: true,
  };
}
