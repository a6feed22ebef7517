import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isLive } from "#app/features/applications/stage.ts";
import { withdrawApplication } from "#app/features/applications/withdraw-application.server.ts";
import { findOwnApplication } from "#app/screens/candidate/application.server.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { pageTitle } from "../door/page-title.ts";
import { requireCandidate } from "../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Sollicitatie intrekken", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCandidate(request);
  const { id, stage, vacature } = await findOwnApplication(actor, params.id ?? "");
  if (!isLive(stage)) throw redirect(`/mijn/sollicitaties/${id}`);
  return { id, title: vacature.title, employer: vacature.organisation.name };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCandidate(request);
  const id = params.id ?? "";
  await withdrawApplication(actor, { id });
  return redirect(`/mijn/sollicitaties/${id}?melding=ingetrokken`);
}

export default function Withdraw() {
  const { id, title, employer } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <div className="workspace-head">
        <h1>Sollicitatie intrekken</h1>
      </div>
      <p>
        Je trekt je sollicitatie in op <strong>{title}</strong> bij {employer}. Je consultant krijgt
        bericht. Je profiel blijft bewaard; opnieuw solliciteren op deze vacature kan niet.
      </p>
      <form method="post" className="cluster">
        <Button variant="danger">Trek sollicitatie in</Button>
        <LinkButton href={`/mijn/sollicitaties/${id}`} variant="plain">
          Terug zonder in te trekken
        </LinkButton>
      </form>
    </div>
  );
}
