import { accentStyles } from "#app/features/settings/look/accent.ts";
import { findLook } from "#app/features/settings/look/look.server.ts";

/** The address changes with the colour. */
const CACHE = "public, max-age=3600";

export async function loader() {
  const { colour } = await findLook();
  return new Response(colour ? accentStyles(colour) : "", {
    headers: { "Content-Type": "text/css; charset=utf-8", "Cache-Control": CACHE },
  });
}
