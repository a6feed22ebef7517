import {
  DRAFT_SECONDS,
  isDraftKey,
  newDraftKey,
} from "#app/features/applications/draft/draft-key.server.ts";
import { siteUrl } from "#app/platform/site.server.ts";

/** The key of the draft that this browser holds, if any. */
export function findDraftKey(request: Request): string | null {
  const cookies = request.headers.get("cookie")?.split(/;\s*/) ?? [];
  const found = cookies.find((cookie) => cookie.startsWith(`${cookieName()}=`));
  const key = found?.slice(cookieName().length + 1) ?? "";
  return isDraftKey(key) ? key : null;
}

/** The same, or a new key for a browser that has none. */
export function draftKeyOf(request: Request): string {
  return findDraftKey(request) ?? newDraftKey();
}

/** The header that lets the browser hold `key` for another day. */
export function holdDraftKey(key: string): { "Set-Cookie": string } {
  return { "Set-Cookie": cookie(key, DRAFT_SECONDS) };
}

/** The header that makes the browser forget its key. */
export function forgetDraftKey(): { "Set-Cookie": string } {
  return { "Set-Cookie": cookie("", 0) };
}

function cookie(value: string, seconds: number): string {
  const secure = isSecure() ? "; Secure" : "";
  return `${cookieName()}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}

/** The prefix makes browsers refuse one that another host or plain http set. */
function cookieName(): string {
  return isSecure() ? "__Host-rh-concept" : "rh-concept";
}

function isSecure(): boolean {
  return siteUrl("/").startsWith("https:");
}
