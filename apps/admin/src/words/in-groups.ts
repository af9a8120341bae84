/** 1842 as `1.842`, or with whatever separates thousands. */
export function inGroups(value: number, separator: string): string {
  return String(value).replace(/\B(?=(\d{3})+$)/gu, separator);
}
