import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { zipOwnData } from "#app/features/own-data/zip-own-data.server.ts";
import { requireCandidate } from "../../session.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCandidate(request);
  const zip = await zipOwnData(actor, actor.candidateId);
  return new Response(createReadableStreamFromReadable(zip), {
    headers: {
      "Content-Type": "application/zip",
      "Content-Disposition": 'attachment; filename="mijn-gegevens.zip"',
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
