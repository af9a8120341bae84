/** The network that an address belongs to: an IPv4 address itself, the first 64 bits of IPv6, which one customer has. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped !== null) return mapped[1] as string;
  return address.includes(":") ? groupsOf(address).slice(0, 4).join(":") : address;
}

function groupsOf(address: string): readonly string[] {
  const [head = "", tail] = address.split("::");
  const before = wordsIn(head);
  if (tail === undefined) return before;
  const after = wordsIn(tail);
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => "0");
  return [...before, ...zeros, ...after];
}

function wordsIn(text: string): readonly string[] {
  return text === "" ? [] : text.toLowerCase().split(":");
}
