const browsers = [
  ["Firefox/", "Firefox"],
  ["Edg/", "Edge"],
  ["OPR/", "Opera"],
  ["Chrome/", "Chrome"],
  ["Safari/", "Safari"],
] as const;

const systems = [
  ["Android", "Android"],
  ["iPhone", "iPhone"],
  ["iPad", "iPad"],
  ["Windows", "Windows"],
  ["Mac OS X", "macOS"],
  ["Linux", "Linux"],
] as const;

/** What a device is called in its owner's list until they name it: "Firefox, Linux". */
export function deviceNameOf(userAgent: string): string {
  const names = [browsers, systems].map((table) => table.find(([mark]) => userAgent.includes(mark))?.[1]);
  return names.filter((name) => name !== undefined).join(", ");
}
