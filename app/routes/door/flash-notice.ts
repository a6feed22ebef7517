/** The sentence for `?melding=<code>` after a redirect, or null. */
export function flashNotice(request: Request, notices: Record<string, string>): string | null {
  const code = new URL(request.url).searchParams.get("melding") ?? "";
  return Object.hasOwn(notices, code) ? (notices[code] ?? null) : null;
}
