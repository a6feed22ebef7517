import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PlannedTalk } from "#app/features/interviews/components/planned-talk.tsx";
import { PresentedShortlist } from "#app/features/shortlists/components/presented-shortlist.tsx";
import { recordShortlistViews } from "#app/features/shortlists/record-shortlist-views.server.ts";
import type { FormReply } from "#app/platform/http/form.server.ts";
import { findEmployerShortlist } from "#app/screens/employer/shortlist.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { flashNotice } from "../door/flash-notice.ts";
import { pageTitle } from "../door/page-title.ts";
import { requireEmployer } from "../door/session.server.ts";

export const SHORTLIST_NOTICES = {
  oordeel: "Uw oordeel is doorgegeven aan uw consultant.",
  ingetrokken: "Uw oordeel is ingetrokken. U kunt opnieuw kiezen.",
};

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(`Shortlist ${args.data?.vacature.title ?? ""}`.trim(), args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireEmployer(request);
  const shortlist = await findEmployerShortlist(actor, params.id ?? "");
  await recordShortlistViews(actor, shortlist);
  return { ...shortlist, notice: flashNotice(request, SHORTLIST_NOTICES) };
}

export default function EmployerShortlist() {
  const shortlist = useLoaderData<typeof loader>();
  const { id, vacature } = shortlist;
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: "/werkgever", label: "Uw vacatures" },
          { href: `/werkgever/vacatures/${vacature.id}`, label: vacature.title },
        ]}
      />
      <PresentedShortlist
        {...shortlist}
        talkOf={(entryId) => <PlannedTalk interview={shortlist.interviews[entryId]} />}
        base={`/werkgever/shortlists/${id}`}
        files="/bestanden"
        sent={useActionData<FormReply>()?.result}
      />
    </>
  );
}
