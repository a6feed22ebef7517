import { ready } from "#app/platform/health.server.ts";

export async function loader() {
  const health = await ready();
  return Response.json(health, {
    status: health.status === "ok" ? 200 : 503,
    headers: { "Cache-Control": "no-store" },
  });
}
