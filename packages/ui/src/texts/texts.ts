import type { de } from "./de/index.ts";

/** What every language says. German is written first and gives the shape. */
export type Texts = typeof de;
