import { relative } from "node:path";
import { inspect } from "node:util";
import { fileOf, isPutOff, isSuite, isWholeFile, type TestEvent } from "./test-event.ts";

/** A reporter for people: a line for every file that has its own process, and each failure in full with what its file printed. */
export default async function* story(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const printed = new Map<string, string>();
  for await (const event of events) {
    if (event.type === "test:stdout" || event.type === "test:stderr") {
      printed.set(fileOf(event), `${printed.get(fileOf(event)) ?? ""}${event.data.message ?? ""}`);
    } else if (event.type === "test:fail" && !isPutOff(event)) {
      yield failure(event);
      if (isWholeFile(event)) yield indent(take(printed, fileOf(event)));
    } else if (event.type === "test:summary" && event.data.file !== undefined) {
      yield fileLine(event);
      const output = take(printed, fileOf(event));
      if (event.data.counts?.failed !== 0) yield indent(output);
    }
  }
}

function failure(event: TestEvent): string {
  const { name = "", line } = event.data;
  const kind = isSuite(event) ? "suite failed" : "FAILED";
  const cause = event.data.details?.error?.cause ?? event.data.details?.error;
  return `  ${kind} ${placeOf(event)}:${line ?? 1} ${name}\n${isSuite(event) ? "" : indent(textOf(cause))}`;
}

function fileLine(event: TestEvent): string {
  const { counts, duration_ms: duration = 0 } = event.data;
  return `  ${counts?.passed ?? 0} passed, ${counts?.failed ?? 0} failed  ${placeOf(event)} (${Math.round(duration)} ms)\n`;
}

function placeOf({ data }: TestEvent): string {
  return relative(process.cwd(), data.file ?? "");
}

function textOf(cause: unknown): string {
  return typeof cause === "string" ? cause : inspect(cause, { depth: 6, breakLength: 120 });
}

function take(printed: Map<string, string>, file: string): string {
  const text = printed.get(file) ?? "";
  printed.delete(file);
  return text;
}

function indent(text: string): string {
  return text === "" ? "" : `${text.trimEnd().replace(/^/gm, "    ")}\n`;
}
