import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PlannedTalk } from "#app/features/interviews/components/planned-talk.tsx";
import { PresentedShortlist } from "#app/features/shortlists/components/presented-shortlist.tsx";
import { findLinkHolder } from "#app/features/shortlists/link/find-link-holder.server.ts";
import { recordShortlistViews } from "#app/features/shortlists/record-shortlist-views.server.ts";
import type { FormReply } from "#app/platform/http/form.server.ts";
import { findEmployerShortlist } from "#app/screens/employer/shortlist.server.ts";
import { StaleLink } from "#app/ui/stale-link.tsx";
import { flashNotice } from "../../door/flash-notice.ts";
import { pageTitle } from "../../door/page-title.ts";
import { SHORTLIST_NOTICES } from "../shortlist.tsx";

export const meta: MetaFunction = (args) => pageTitle("Shortlist", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const token = params.token ?? "";
  const actor = await findLinkHolder(token);
  if (!actor) return { shortlist: null };
  const found = await findEmployerShortlist(actor, actor.shortlistId);
  await recordShortlistViews(actor, found);
  return { shortlist: { ...found, token, notice: flashNotice(request, SHORTLIST_NOTICES) } };
}

export default function ShortlistByLink() {
  const { shortlist } = useLoaderData<typeof loader>();
  const sent = useActionData<FormReply>()?.result;
  if (!shortlist)
    return <StaleLink retryHref="/contact" retryLabel="Vraag uw consultant om een nieuwe link" />;
  const base = `/shortlist/${shortlist.token}`;
  return (
    <div className="container">
      <PresentedShortlist
        {...shortlist}
        base={base}
        files={`${base}/cv`}
        talkOf={(entryId) => <PlannedTalk interview={shortlist.interviews[entryId]} />}
        sent={sent}
      />
    </div>
  );
}
