import type { de } from "./de.ts";

/** What every language says in the console. German is written first and gives the shape. */
export type Words = typeof de;
