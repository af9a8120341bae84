type Unit = "seconds" | "minutes" | "hours" | "days";
type Spoken = Readonly<Record<Unit, (value: number) => string>>;

const units: readonly (readonly [Unit, number])[] = [
  ["days", 86_400_000],
  ["hours", 3_600_000],
  ["minutes", 60_000],
];

/** Milliseconds in the largest unit of which there is more than one and a half, rounded. */
export function durationIn(spoken: Spoken): (ms: number) => string {
  return (ms) => {
    const [unit, length] = units.find(([, size]) => ms >= size * 1.5) ?? (["seconds", 1000] as const);
    return spoken[unit](Math.max(1, Math.round(ms / length)));
  };
}
