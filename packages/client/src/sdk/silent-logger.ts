import type { Logger } from "matrix-js-sdk/lib/logger.js";

/** The SDK's diary names people, rooms and devices: nobody keeps it. */
export const silentLogger: Logger = {
  trace() {},
  debug() {},
  info() {},
  warn() {},
  error() {},
  getChild: () => silentLogger,
};
