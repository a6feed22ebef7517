import { live } from "#app/platform/health.server.ts";

export function loader() {
  return Response.json(live(), { headers: { "Cache-Control": "no-store" } });
}
