export type Phase = {
  readonly name: string;
  /** Patterns of the test files, from the root. */
  readonly files: readonly string[];
  /** `none`: all files in one process, for pure code; `process`: each file in its own. */
  readonly isolation: "none" | "process";
  /** Files at the same time, where each has its own process. */
  readonly concurrency: number;
  /** Of which PostgreSQL a cluster is started before and stopped after: the bundled one's, or the system's where it has one. */
  readonly database: "bundled" | "system" | undefined;
  /** Fewer passing tests than this are refused: a test that is no longer found is not a test that passes. */
  readonly minimum: number;
  /** Milliseconds after which a test, or a file's process, is taken to hang. A guard, never a measure. */
  readonly patience: number;
  /** Runs only when it is asked for by name: it installs other people's programs. */
  readonly isApart?: boolean;
};

const minute = 60_000;

/** What `npm test` runs, in this order, one phase after another. Raise a minimum when tests have been added. */
export const phases: readonly Phase[] = [
  {
    name: "units",
    files: ["packages/{protocol,room,client}/src/**/*.test.ts"],
    isolation: "none",
    concurrency: 1,
    database: undefined,
    minimum: 600,
    patience: 1 * minute,
  },
  {
    name: "services",
    files: [
      "packages/!(protocol|room|client)/src/**/*.test.ts",
      "apps/*/src/**/*.test.ts",
      "tools/**/*.test.ts",
      "tests/bench/**/*.test.ts",
    ],
    isolation: "process",
    concurrency: 2,
    database: "bundled",
    minimum: 2500,
    patience: 5 * minute,
  },
  {
    name: "system-postgres",
    files: ["packages/storage/src/**/*.test.ts", "packages/homeserver/src/{client-api,admin-api}/**/*.test.ts"],
    isolation: "process",
    concurrency: 2,
    database: "system",
    minimum: 1250,
    patience: 5 * minute,
  },
  {
    name: "scenarios",
    files: ["tests/scenarios/**/*.test.ts"],
    isolation: "process",
    concurrency: 2,
    database: "bundled",
    minimum: 345,
    patience: 5 * minute,
  },
  {
    name: "budgets",
    files: ["tests/budgets/**/*.test.ts"],
    isolation: "process",
    concurrency: 1,
    database: undefined,
    minimum: 20,
    patience: 10 * minute,
  },
  {
    name: "crash",
    files: ["tests/crash/**/*.test.ts"],
    isolation: "process",
    concurrency: 1,
    database: undefined,
    minimum: 18,
    patience: 10 * minute,
  },
  {
    name: "e2e",
    files: ["tests/e2e/**/*.test.ts"],
    isolation: "process",
    concurrency: 1,
    database: undefined,
    minimum: 50,
    patience: 10 * minute,
  },
  {
    name: "interop",
    files: ["tests/interop/**/*.test.ts"],
    isolation: "process",
    concurrency: 1,
    database: undefined,
    minimum: 39,
    patience: 15 * minute,
    isApart: true,
  },
];
