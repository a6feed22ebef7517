import type { LoaderFunctionArgs } from "@remix-run/node";
import { interviewCalendar } from "#app/features/interviews/interview-calendar.server.ts";

export async function loader({ params }: LoaderFunctionArgs) {
  return new Response(await interviewCalendar(params.key ?? ""), {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'attachment; filename="gesprek.ics"',
      "Cache-Control": "private, no-store",
      "X-Robots-Tag": "noindex",
    },
  });
}
