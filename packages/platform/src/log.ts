export { createLog, type LogOptions } from "./log/create-log.ts";

/** What the parts of the program need of a logger. Fields come first, then the message, as pino has it. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
  /** A logger that adds these fields to each of its lines. */
  child(fields: Readonly<Record<string, unknown>>): Log;
}

/** Says nothing; for tests. */
export const silentLog: Log = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  child: () => silentLog,
};
