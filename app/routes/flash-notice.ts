/** The sentence for `?melding=<code>` after a redirect, or null. */
export function flashNotice(request: Request, notices: Record<string, string>): string | null {
  return notices[new URL(request.url).searchParams.get("melding") ?? ""] ?? null;
}
