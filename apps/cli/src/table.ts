/** Lines with their columns under each other, each line ended. */
export function toTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => plain(row[at] ?? "").length)));
  return rows
    .map((row) => `${row.map((cell, at) => plain(cell).padEnd(widths[at] ?? 0)).join("  ")}`.trimEnd())
    .join("\n")
    .concat(rows.length > 0 ? "\n" : "");
}

/** Names are other people's text: nothing in them steers a terminal. */
function plain(cell: string): string {
  return cell.replaceAll(/\p{C}/gu, "�");
}

/** Minutes in UTC, or `never` where there is no time. */
export function toMinute(ms: unknown): string {
  return typeof ms === "number" ? `${new Date(ms).toISOString().slice(0, 16).replace("T", " ")} UTC` : "never";
}
