/** The longest address a page of ours makes is a list with every filter, and one that leads back to it. */
const MAX_ADDRESS_CHARS = 6_000;
const MAX_STEPS = 12;
/** A name with labels, or an IPv6 address between brackets; then perhaps a port. */
const HOST =
  /^(?:[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){0,20}\.?|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;
/** Words of the framework by which nothing of ours is asked. */
const NOT_ASKED = /[?&](?:_data|%5fdata)(?:[=&]|$)/i;

/** Whether a Host header names a host. */
export function isHost(host: string): boolean {
  return HOST.test(host) && URL.canParse(`http://${host}/`);
}

/**
 * The path and query of a request's target, and the host where it is absolute (RFC 9112, 3.2.2); null
 * when it is neither.
 */
export function pathOfTarget(target: string): { path: string; host: string | null } | null {
  if (target.startsWith("/")) return { path: target, host: null };
  if (!/^https?:\/\//i.test(target) || !URL.canParse(target)) return null;
  const { host, pathname, search } = new URL(target);
  return { path: pathname + search, host };
}

/** Judges an address (path and query) before anything reads it. */
export function isAddress(address: string): "fine" | "wrong" | "too-long" {
  if (address.length > MAX_ADDRESS_CHARS) return "too-long";
  const [path = ""] = address.split("?", 1);
  if (path.startsWith("//") || path.split("/").length > MAX_STEPS + 1) return "wrong";
  if (/%00/.test(address) || NOT_ASKED.test(address) || !isDecodable(path)) return "wrong";
  return isManifestWithin(address) ? "fine" : "wrong";
}

/** The client asks which routes lie behind the links of a page; each must be an address itself. */
function isManifestWithin(address: string): boolean {
  if (!address.startsWith("/__manifest")) return true;
  const paths = new URLSearchParams(address.slice(address.indexOf("?") + 1)).getAll("p");
  return paths.length <= 100 && paths.every((path) => path.split("/").length <= MAX_STEPS + 1);
}

function isDecodable(path: string): boolean {
  try {
    return !/\p{Cc}/u.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}
