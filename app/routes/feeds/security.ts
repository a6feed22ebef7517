import { findBureau } from "#app/features/settings/bureau.server.ts";
import { now } from "#app/platform/clock.server.ts";
import { securityText } from "#app/platform/http/security-text.ts";
import { siteUrl } from "#app/platform/site.server.ts";

export async function loader() {
  const { email } = await findBureau();
  return new Response(securityText({ email, url: siteUrl(""), now: now() }), {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}
