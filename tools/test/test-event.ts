/** What node:test reports, as far as our reporters read it. */
export type TestEvent = {
  readonly type: string;
  readonly data: {
    readonly name?: string;
    readonly nesting?: number;
    readonly file?: string;
    readonly entryFile?: string;
    readonly line?: number;
    readonly column?: number;
    readonly message?: string;
    readonly skip?: boolean | string;
    readonly todo?: boolean | string;
    readonly details?: { readonly type?: string; readonly error?: Error };
    readonly counts?: { readonly passed: number; readonly failed: number };
    readonly duration_ms?: number;
  };
};

/** The test file that an event belongs to. */
export function fileOf({ data }: TestEvent): string {
  return data.entryFile ?? data.file ?? "";
}

/**
 * A file that defines no test, or dies before it could, is itself reported as a test: under its own path, at line 1.
 * As a pass it is an empty file, which proves nothing.
 */
export function isWholeFile({ data }: TestEvent): boolean {
  return data.line === 1 && data.column === 1 && data.name !== undefined && (data.file ?? "").endsWith(data.name);
}

export function isSuite({ data }: TestEvent): boolean {
  return data.details?.type === "suite";
}

export function isPutOff({ data }: TestEvent): boolean {
  return (data.skip ?? false) !== false || (data.todo ?? false) !== false;
}
