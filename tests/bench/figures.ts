/** What a figure means, which way is better, what we want it to be, and the ratio to Synapse that must hold. */
export type FigureKind = {
  readonly label: string;
  readonly unit: "/s" | "ms" | "CPU-ms" | "MB";
  readonly want?: number;
  /** At least so many times better than Synapse in the same run. */
  readonly least?: number;
};

/** Every figure in the order in which the table shows them. The wanted values are for a small machine of two cores. */
export const figureKinds = {
  "send-1": { label: "send, 1 client", unit: "/s", least: 10, want: 800 },
  "send-1-p50": { label: "  p50", unit: "ms" },
  "send-1-p99": { label: "  p99", unit: "ms" },
  "send-8": { label: "send, 8 clients, own rooms", unit: "/s", least: 10, want: 1500 },
  "send-8-p50": { label: "  p50", unit: "ms", want: 5 },
  "send-8-p99": { label: "  p99", unit: "ms" },
  "send-32": { label: "send, 32 clients, own rooms", unit: "/s", least: 10, want: 2200 },
  "send-32-p50": { label: "  p50", unit: "ms" },
  "send-32-p99": { label: "  p99", unit: "ms" },
  "send-32-cpu-server": { label: "  a send costs the server", unit: "CPU-ms" },
  "send-32-cpu-database": { label: "  a send costs PostgreSQL", unit: "CPU-ms" },
  "send-32-cpu-generator": { label: "  a send costs this load generator", unit: "CPU-ms" },
  "one-room": { label: "send into one room of 100, 8 clients", unit: "/s", least: 10, want: 1000 },
  "one-room-p50": { label: "  p50", unit: "ms" },
  "one-room-p99": { label: "  p99", unit: "ms" },
  "delivery-2-p50": { label: "delivery to 2 waiting syncs, p50", unit: "ms", least: 10, want: 4 },
  "delivery-2-p99": { label: "  p99", unit: "ms" },
  "delivery-100-p50": { label: "delivery to 100, 10 messages/s, p50", unit: "ms", least: 10, want: 20 },
  "delivery-100-p99": { label: "  p99", unit: "ms", least: 10, want: 45 },
  "first-sync": { label: "first /sync, 101 rooms", unit: "ms", least: 10, want: 50 },
  "first-sync-again": { label: "  again", unit: "ms", want: 25 },
  "empty-sync": { label: "empty /sync, p50", unit: "ms", least: 2, want: 0.8 },
  "create-room": { label: "createRoom, 8 clients", unit: "/s", least: 10, want: 300 },
  "create-room-p50": { label: "  p50", unit: "ms" },
  join: { label: "join, 8 clients", unit: "/s", least: 10, want: 400 },
  "join-p50": { label: "  p50", unit: "ms" },
  registration: { label: "registration, 4 at once", unit: "/s" },
  "far-out-botschaft": { label: "events out to a Botschaft, 8 clients", unit: "/s" },
  "far-in-botschaft": { label: "events in from a Botschaft, 8 clients", unit: "/s" },
  "far-delivery-botschaft-p50": { label: "delivery to a waiting sync of a Botschaft, p50", unit: "ms" },
  "far-delivery-botschaft-p99": { label: "  p99", unit: "ms" },
  "far-outage-botschaft": { label: "a Botschaft catches up, 20 rooms, 500 messages", unit: "ms" },
  "far-join-10-botschaft": { label: "join of a Botschaft's room of 10", unit: "ms" },
  "far-join-100-botschaft": { label: "  of 100", unit: "ms" },
  "far-join-500-botschaft": { label: "  of 500", unit: "ms" },
  "far-join-2000-botschaft": { label: "  of 2,000", unit: "ms" },
  "far-out-synapse": { label: "events out to a Synapse, 8 clients", unit: "/s" },
  "far-in-synapse": { label: "events in from a Synapse, 8 clients", unit: "/s" },
  "far-delivery-synapse-p50": { label: "delivery to a waiting sync of a Synapse, p50", unit: "ms" },
  "far-delivery-synapse-p99": { label: "  p99", unit: "ms" },
  "far-outage-synapse": { label: "a Synapse catches up, 20 rooms, 500 messages", unit: "ms" },
  "far-join-10-synapse": { label: "join of a Synapse's room of 10", unit: "ms" },
  "far-join-100-synapse": { label: "  of 100", unit: "ms" },
  "memory-server": { label: "memory after all that, server", unit: "MB", want: 250 },
  "memory-database": { label: "memory after all that, PostgreSQL", unit: "MB" },
} as const satisfies { readonly [id: string]: FigureKind };

export type FigureId = keyof typeof figureKinds;
export type Figures = { readonly [id in FigureId]?: number };

export const figureIds = Object.keys(figureKinds) as readonly FigureId[];

export const kindOf = (id: FigureId): FigureKind => figureKinds[id];

/** How many times better `ours` is: rates divide one way, times and sizes the other. Undefined where one is missing. */
export function ratioOf(id: FigureId, ours: Figures, theirs: Figures): number | undefined {
  const [mine, other] = [ours[id], theirs[id]];
  if (mine === undefined || other === undefined) return undefined;
  return kindOf(id).unit === "/s" ? mine / other : other / mine;
}

/** The figures that must be so many times better and are not, or were not measured on both sides. */
export function missedRatios(asked: readonly FigureId[], ours: Figures, theirs: Figures): readonly FigureId[] {
  return asked.filter((id) => {
    const { least } = kindOf(id);
    return least !== undefined && !((ratioOf(id, ours, theirs) ?? 0) >= least);
  });
}
