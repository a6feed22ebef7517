import { randomBytes } from "node:crypto";
import { siteUrl } from "#app/platform/site.server.ts";

/** As long as the link that is bound to it. */
const SECONDS = 3600;

/** The key of the browser that asked for a link to sign in, if it holds one. */
export function findLinkKey(request: Request): string | null {
  const cookies = request.headers.get("cookie")?.split(/;\s*/) ?? [];
  const found = cookies.find((cookie) => cookie.startsWith(`${cookieName()}=`));
  const key = found?.slice(cookieName().length + 1) ?? "";
  return /^[\w-]{43}$/.test(key) ? key : null;
}

/** The same, or a new key for a browser that has none. */
export function linkKeyOf(request: Request): string {
  return findLinkKey(request) ?? randomBytes(32).toString("base64url");
}

/** The header that lets the browser hold `key` for as long as the link works. */
export function holdLinkKey(key: string): { "Set-Cookie": string } {
  const secure = isSecure() ? "; Secure" : "";
  return {
    "Set-Cookie": `${cookieName()}=${key}; Path=/; Max-Age=${SECONDS}; HttpOnly; SameSite=Lax${secure}`,
  };
}

/** The prefix makes browsers refuse one that another host or plain http set. */
function cookieName(): string {
  return isSecure() ? "__Host-rh-link" : "rh-link";
}

function isSecure(): boolean {
  return siteUrl("/").startsWith("https:");
}
