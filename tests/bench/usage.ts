import { readdirSync, readFileSync } from "node:fs";

/** One number for the server's processes, one for PostgreSQL's. */
export type PerPart = { readonly server: number; readonly database: number };

type ProcessStat = { readonly pid: number; readonly parent: number; readonly name: string; readonly cpu: number };

/** Linux counts CPU time for /proc in hundredths of a second on every architecture that we run on. */
const msPerTick = 10;

/**
 * CPU milliseconds that the processes under `roots` have used since they started. The roots are counted too, but never
 * this process itself. Undefined where there is no /proc or no such process.
 */
export const readCpu = (roots: readonly number[]): PerPart | undefined => sumOver(roots, ({ cpu }) => cpu);

/** Megabytes that they hold now; what processes share, as PostgreSQL's buffers, is counted once. */
export const readMemory = (roots: readonly number[]): PerPart | undefined => sumOver(roots, ({ pid }) => memoryOf(pid));

function sumOver(roots: readonly number[], amount: (one: ProcessStat) => number): PerPart | undefined {
  const processes = treeOf(roots, listProcesses());
  if (processes.length === 0) return undefined;
  const sum = { server: 0, database: 0 };
  for (const one of processes) sum[one.name.startsWith("postgres") ? "database" : "server"] += amount(one);
  return sum;
}

function treeOf(roots: readonly number[], processes: readonly ProcessStat[]): readonly ProcessStat[] {
  const inTree = new Set(roots);
  for (let before = -1; before !== inTree.size; ) {
    before = inTree.size;
    for (const { pid, parent } of processes) if (inTree.has(parent)) inTree.add(pid);
  }
  return processes.filter(({ pid }) => inTree.has(pid) && pid !== process.pid);
}

function listProcesses(): readonly ProcessStat[] {
  if (process.platform !== "linux") return [];
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids.map(Number).flatMap((pid) => parseStat(pid, readProc(pid, "stat")) ?? []);
}

/** Fields after the name, which is in parentheses and may hold anything: state, parent, …, user, system, and of reaped children. */
export function parseStat(pid: number, text: string): ProcessStat | undefined {
  const nameEnd = text.lastIndexOf(")");
  if (nameEnd < 0) return undefined;
  const fields = text.slice(nameEnd + 2).split(" ");
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  const name = text.slice(text.indexOf("(") + 1, nameEnd);
  return { pid, parent: Number(fields[1]), name, cpu: ticks * msPerTick };
}

function memoryOf(pid: number): number {
  const kilobytes = /^Pss:\s+(\d+) kB/m.exec(readProc(pid, "smaps_rollup"))?.[1];
  return Number(kilobytes ?? 0) / 1024;
}

/** Empty when the process has ended meanwhile. */
function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "latin1");
  } catch {
    return "";
  }
}
