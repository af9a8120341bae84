import { readFileSync } from "node:fs";
import { decodeJson, isObject, type JsonObject, type JsonValue } from "@botschaft/protocol/json";
import { StartupProblem } from "../lifecycle.ts";
import { reasonOf } from "../reason.ts";
import type { Kind } from "./kinds.ts";

export type Setting<T> = {
  readonly variable: string;
  readonly kind: Kind<T>;
  /** May its value also come from a file, named by the variable with `_FILE` behind it? */
  readonly isSecret: boolean;
  /** One or two sentences for the reference. */
  readonly about: string;
  /** What holds where nothing is set, in words. */
  readonly otherwise: string;
};

export type Settings = Readonly<Record<string, Setting<unknown>>>;

/** What was set; the rest is undefined. */
export type Values<S extends Settings> = {
  readonly [K in keyof S]: S[K] extends Setting<infer T> ? T | undefined : never;
};

/** Where a value came from: a variable's name or a file's. */
export type Sources<S extends Settings> = { readonly [K in keyof S]?: string };

export type Environment = Readonly<Record<string, string | undefined>>;

export type Loaded<S extends Settings> = {
  readonly values: Values<S>;
  readonly sources: Sources<S>;
  /** A sentence each. */
  readonly problems: readonly string[];
};

export type LoadOptions<S extends Settings> = {
  readonly settings: S;
  readonly environment: Environment;
  /** Variables that begin so are ours, and an unknown one is a mistake. */
  readonly prefix: string;
  /** Beginnings and names of variables that are ours and no settings. */
  readonly ignored: readonly string[];
  readonly file: { readonly path: string; readonly mustExist: boolean };
};

/** Reads file and environment, the environment first; all mistakes are found in one go. */
export function loadSettings<S extends Settings>(options: LoadOptions<S>): Loaded<S> {
  const problems: string[] = [];
  const { settings, environment, file } = options;
  const written = readFileObject(file, problems);
  findUnknownKeys(written, settings, file.path, problems);
  findUnknownVariables(options, problems);
  const values: Record<string, unknown> = {};
  const sources: Record<string, string> = {};
  for (const [name, setting] of Object.entries(settings)) {
    const found =
      fromEnvironment(setting, environment, problems) ?? fromFile(name, setting, written, file.path, problems);
    if (found === undefined) continue;
    const value = setting.kind.parse(found.text);
    if (value === undefined) problems.push(`${found.name} must be ${setting.kind.expects}.`);
    values[name] = value;
    sources[name] = found.source;
  }
  return { values: values as Values<S>, sources: sources as Sources<S>, problems };
}

/** Throws a StartupProblem with all the sentences, when there are any. */
export function refuseProblems(problems: readonly string[]): void {
  if (problems.length > 0) throw new StartupProblem([...problems, hint].join("\n"));
}

const hint = "docs/operate/configuration.md describes every setting.";

type Found = { readonly text: string; readonly name: string; readonly source: string };

function readFileObject(file: LoadOptions<Settings>["file"], problems: string[]): JsonObject {
  try {
    const value = decodeJson(readFileSync(file.path));
    if (isObject(value)) return value;
    problems.push(`${file.path} must be a JSON object.`);
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
    if (!isMissing || file.mustExist) problems.push(`${file.path} cannot be read: ${reasonOf(error)}.`);
  }
  return {};
}

function findUnknownKeys(written: JsonObject, settings: Settings, path: string, problems: string[]): void {
  for (const name of Object.keys(written)) {
    if (!Object.hasOwn(settings, name)) problems.push(`${path} has an unknown setting "${name}".`);
  }
}

function findUnknownVariables(
  { settings, environment, prefix, ignored }: LoadOptions<Settings>,
  problems: string[],
): void {
  const known = new Set(
    Object.values(settings).flatMap(({ variable, isSecret }) =>
      isSecret ? [variable, `${variable}_FILE`] : [variable],
    ),
  );
  for (const name of Object.keys(environment)) {
    if (!name.startsWith(prefix) || known.has(name) || ignored.some((beginning) => name.startsWith(beginning)))
      continue;
    problems.push(`${name} is not a setting.`);
  }
}

/** An empty variable is one that is not set. */
function fromEnvironment(setting: Setting<unknown>, environment: Environment, problems: string[]): Found | undefined {
  const { variable, isSecret } = setting;
  const direct = environment[variable];
  const path = isSecret ? environment[`${variable}_FILE`] : undefined;
  if (direct && path) problems.push(`${variable} and ${variable}_FILE are both set; keep one.`);
  if (direct) return { text: direct, name: variable, source: variable };
  return path ? fromSecretFile(`${variable}_FILE`, path, problems) : undefined;
}

function fromSecretFile(variable: string, path: string, problems: string[]): Found | undefined {
  try {
    return { text: readFileSync(path, "utf8").replace(/\r?\n$/, ""), name: `The content of ${path}`, source: variable };
  } catch (error) {
    problems.push(`${variable} names a file that cannot be read: ${reasonOf(error)}.`);
    return undefined;
  }
}

function fromFile(
  name: string,
  { kind }: Setting<unknown>,
  written: JsonObject,
  path: string,
  problems: string[],
): Found | undefined {
  if (!Object.hasOwn(written, name)) return undefined;
  const text = toText(written[name] as JsonValue, kind.isList);
  if (text === undefined)
    problems.push(`"${name}" in ${path} must be ${kind.isList ? "a list of texts" : "a text"}: ${kind.expects}.`);
  return text === undefined ? undefined : { text, name: `"${name}" in ${path}`, source: path };
}

function toText(value: JsonValue, isList: boolean): string | undefined {
  if (!isList) return typeof value === "string" ? value : undefined;
  return Array.isArray(value) && value.every((item) => typeof item === "string") ? value.join(",") : undefined;
}
