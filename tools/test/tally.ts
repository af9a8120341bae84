import { fileOf, isPutOff, isSuite, isWholeFile, type TestEvent } from "./test-event.ts";

export type Tally = {
  readonly passed: number;
  readonly failed: number;
  readonly putOff: number;
  /** Files in which at least one test passed, failed or was put off; absolute paths. */
  readonly files: readonly string[];
};

/** A reporter that writes nothing but the tally, as JSON, once all is over. */
export default async function* tally(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const counts = { passed: 0, failed: 0, putOff: 0 };
  const files = new Set<string>();
  for await (const event of events) {
    if ((event.type !== "test:pass" && event.type !== "test:fail") || isSuite(event)) continue;
    if (isWholeFile(event) && event.type === "test:pass") continue;
    counts[outcomeOf(event)]++;
    files.add(fileOf(event));
  }
  yield JSON.stringify({ ...counts, files: [...files] } satisfies Tally);
}

function outcomeOf(event: TestEvent): "passed" | "failed" | "putOff" {
  if (isPutOff(event)) return "putOff";
  return event.type === "test:pass" ? "passed" : "failed";
}
