import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { type FigureId, figureIds, ratioOf } from "../figures.ts";
import type { Measured } from "../measure.ts";

export type Results = { readonly seconds: number; readonly ours: Measured; readonly theirs: Measured | undefined };

/** Writes the results, and on what machine they were made, to `<folder>/<time>.json`; returns the path. */
export function writeResults(folder: string, { seconds, ours, theirs }: Results): string {
  const at = new Date().toISOString();
  const machine = {
    processor: cpus()[0]?.model ?? "",
    cores: cpus().length,
    memoryMb: Math.round(totalmem() / 2 ** 20),
    node: process.version,
  };
  const servers = theirs === undefined ? [ours] : [ours, theirs];
  const ratios = theirs && Object.fromEntries(figureIds.flatMap((id) => ratioEntry(id, ours, theirs)));
  const path = join(folder, `${at.replace(/[:.]/g, "-")}.json`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, `${JSON.stringify({ at, seconds, machine, servers, ratios }, undefined, 2)}\n`);
  return path;
}

function ratioEntry(id: FigureId, ours: Measured, theirs: Measured): readonly (readonly [FigureId, number])[] {
  const ratio = ratioOf(id, ours.figures, theirs.figures);
  return ratio === undefined ? [] : [[id, ratio]];
}
