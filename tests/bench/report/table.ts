import { type FigureId, type Figures, figureIds, kindOf, ratioOf } from "../figures.ts";
import type { Measured } from "../measure.ts";

/** One line a figure; with two servers also the ratio between them and the ratio that must hold. */
export function formatTable(ours: Measured, theirs: Measured | undefined): string {
  const head = ["", "unit", "want", ours.name, ...(theirs ? [theirs.name, "ratio", "least"] : [])];
  const shown = figureIds.filter((id) => ours.figures[id] !== undefined || theirs?.figures[id] !== undefined);
  const rows = shown.map((id) => row(id, ours.figures, theirs?.figures));
  return alignColumns([head, ...rows]);
}

function row(id: FigureId, ours: Figures, theirs: Figures | undefined): readonly string[] {
  const { label, unit, want, least } = kindOf(id);
  const own = [label, unit, want === undefined ? "" : String(want), formatNumber(ours[id])];
  if (theirs === undefined) return own;
  const ratio = ratioOf(id, ours, theirs);
  const missed = least !== undefined && !((ratio ?? 0) >= least);
  return [
    ...own,
    formatNumber(theirs[id]),
    formatNumber(ratio),
    least === undefined ? "" : `${least}${missed ? " !" : ""}`,
  ];
}

/** Three digits that say something: 1234, 123, 12.3, 1.23, 0.12. */
export function formatNumber(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return "–";
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toFixed(digits);
}

function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => (cells[column] ?? "").length)));
  const pad = (cell: string, column: number) =>
    column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((cells) => cells.map(pad).join("  ").trimEnd()).join("\n");
}
