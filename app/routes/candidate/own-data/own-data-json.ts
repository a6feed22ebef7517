import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportOwnData } from "#app/features/own-data/export-own-data.server.ts";
import { EXPORT_BY_ACCOUNT, takeTry } from "#app/platform/rate-limit.server.ts";
import { requireCandidate } from "../../door/session.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCandidate(request);
  await takeTry(EXPORT_BY_ACCOUNT, actor.accountId);
  const data = await exportOwnData(actor, actor.candidateId);
  return new Response(JSON.stringify(data, null, 2), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": 'attachment; filename="mijn-gegevens.json"',
      "Cache-Control": "no-store",
    },
  });
}
