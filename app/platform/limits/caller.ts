import { isIPv4, isIPv6 } from "node:net";

/**
 * Who calls, as limits count it: an IPv4 address whole, of IPv6 the first 64 bits, since that is what
 * one connection gets (RFC 6177). An IPv4 address in IPv6 clothes is the IPv4 address.
 */
export function callerOf(address: string): string {
  return groupsOf(address, 4);
}

/** The network of a caller, which one provider or one attacker may hold: /24 of IPv4, /48 of IPv6. */
export function networkOf(address: string): string {
  const plain = unmapped(address);
  if (isIPv4(plain)) return `${plain.split(".").slice(0, 3).join(".")}.0/24`;
  return groupsOf(address, 3);
}

function groupsOf(address: string, count: number): string {
  const plain = unmapped(address);
  if (!isIPv6(plain)) return plain;
  const [head = "", tail = ""] = (plain.split("%")[0] ?? "").split("::");
  const [left, right] = [head, tail].map((half) => (half ? half.split(":") : []));
  const missing = 8 - (left?.length ?? 0) - (right?.length ?? 0);
  const groups = [...(left ?? []), ...Array(Math.max(0, missing)).fill("0"), ...(right ?? [])];
  const kept = groups.slice(0, count).map((group) => Number.parseInt(group, 16).toString(16));
  return `${kept.join(":")}::/${count * 16}`;
}

function unmapped(address: string): string {
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  return mapped && isIPv4(mapped) ? mapped : address.toLowerCase();
}
