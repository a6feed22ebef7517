import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { zipOwnData } from "#app/features/own-data/zip-own-data.server.ts";
import { pacedBody } from "#app/platform/http/paced-body.server.ts";
import { EXPORT_BY_ACCOUNT, takeTry } from "#app/platform/rate-limit.server.ts";
import { requireCandidate } from "../../door/session.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireCandidate(request);
  await takeTry(EXPORT_BY_ACCOUNT, actor.accountId);
  const zip = await zipOwnData(actor, actor.candidateId);
  return new Response(createReadableStreamFromReadable(pacedBody(zip, context.drained)), {
    headers: {
      "Content-Type": "application/zip",
      "Content-Disposition": 'attachment; filename="mijn-gegevens.zip"',
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
