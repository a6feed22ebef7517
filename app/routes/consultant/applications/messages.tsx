import { randomUUID } from "node:crypto";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Conversation } from "#app/features/messages/components/conversation.tsx";
import { findConversation } from "#app/features/messages/find-conversation.server.ts";
import { messageSchema } from "#app/features/messages/schema.ts";
import { sendMessage } from "#app/features/messages/send-message.server.ts";
import { recordViews } from "#app/features/timeline/record-views.server.ts";
import { type FormReply, readForm } from "#app/platform/http/form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { flashNotice } from "../../door/flash-notice.ts";
import { pageTitle } from "../../door/page-title.ts";
import { requireConsultant } from "../../door/session.server.ts";

const NOTICES = { verstuurd: "Uw bericht is verstuurd. De kandidaat krijgt het per mail." };

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(`Berichten met ${args.data?.candidate.name ?? "kandidaat"}`, args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireConsultant(request);
  const conversation = await findConversation(actor, params.id ?? "");
  const [candidateId, vacatureId] = [conversation.candidate.id, conversation.vacature.id];
  await recordViews(actor, [{ verb: "view-application", candidateId, vacatureId }]);
  return { ...conversation, messageKey: randomUUID(), notice: flashNotice(request, NOTICES) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireConsultant(request);
  const applicationId = params.id ?? "";
  await sendMessage(actor, { ...(await readForm(request, messageSchema)), applicationId });
  return redirect(`/werk/sollicitaties/${applicationId}/berichten?melding=verstuurd`);
}

export default function Messages() {
  const { id, candidate, vacature, messages, messageKey, notice } = useLoaderData<typeof loader>();
  const page = `/werk/sollicitaties/${id}`;
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: `/werk/vacatures/${vacature.id}`, label: vacature.title },
          { href: page, label: candidate.name },
        ]}
      />
      <header className="workspace-head">
        <h1>Berichten met {candidate.name}</h1>
      </header>
      {notice ? <Notice tone="done">{notice}</Notice> : null}
      <div className="stack-loose">
        <p>
          Schrijf je en jij. De kandidaat leest dit hier en in de mail; de werkgever leest het niet.
        </p>
        <Conversation
          messages={messages}
          messageKey={messageKey}
          backHref={page}
          lastResult={useActionData<FormReply>()?.result}
        />
      </div>
    </>
  );
}
