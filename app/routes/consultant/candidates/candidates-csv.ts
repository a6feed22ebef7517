import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportCandidates } from "#app/features/candidates/search/export-candidates.server.ts";
import { csvOf } from "#app/platform/http/csv.ts";
import { requireConsultant } from "../../door/session.server.ts";

const HEAD = [
  "Nummer",
  "Naam",
  "E-mailadres",
  "Telefoon",
  "Beroepen",
  "Plaats",
  "Uren vanaf",
  "Uren tot",
  "Loonwens bruto per maand",
  "Bij uren",
  "Vindbaar",
];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireConsultant(request);
  const candidates = await exportCandidates(actor, new URL(request.url).searchParams);
  const rows = candidates.map((one) => [
    `K-${one.number}`,
    one.name,
    one.email,
    one.phone,
    one.roles.join(", "),
    one.place?.name ?? "",
    one.hoursMin ?? "",
    one.hoursMax ?? "",
    one.payWishCents === null ? "" : one.payWishCents / 100,
    one.payWishHours ?? "",
    one.findable ? "ja" : "nee",
  ]);
  return new Response(csvOf([HEAD, ...rows]), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="kandidaten.csv"',
      "Cache-Control": "no-store",
    },
  });
}
