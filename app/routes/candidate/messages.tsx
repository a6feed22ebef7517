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
import { type FormReply, readForm } from "#app/platform/http/form.server.ts";
import { MESSAGE_BY_ACCOUNT, takeTry } from "#app/platform/rate-limit.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { flashNotice } from "../door/flash-notice.ts";
import { pageTitle } from "../door/page-title.ts";
import { requireCandidate } from "../door/session.server.ts";

const NOTICES = { verstuurd: "Je bericht is verstuurd. Je krijgt een mail bij het antwoord." };

export const meta: MetaFunction = (args) => pageTitle("Berichten", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCandidate(request);
  const conversation = await findConversation(actor, params.id ?? "");
  return { ...conversation, messageKey: randomUUID(), notice: flashNotice(request, NOTICES) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCandidate(request);
  const applicationId = params.id ?? "";
  await takeTry(MESSAGE_BY_ACCOUNT, actor.accountId);
  const message = await readForm(request, messageSchema);
  await sendMessage(actor, { ...message, applicationId });
  return redirect(`/mijn/sollicitaties/${applicationId}/berichten?melding=verstuurd`);
}

export default function Messages() {
  const { id, vacature, contact, messages, messageKey, notice } = useLoaderData<typeof loader>();
  const page = `/mijn/sollicitaties/${id}`;
  return (
    <div className="stack-loose">
      <Breadcrumbs
        trail={[
          { href: "/mijn/sollicitaties", label: "Sollicitaties" },
          { href: page, label: vacature.title },
        ]}
      />
      <h1>Berichten</h1>
      {notice ? <Notice tone="done">{notice}</Notice> : null}
      <p>
        Je schrijft met {contact.name}. De werkgever leest dit niet. Haast? Bel{" "}
        <a href={`tel:${contact.phone.replaceAll(" ", "")}`}>{contact.phone}</a>.
      </p>
      <Conversation
        messages={messages}
        messageKey={messageKey}
        backHref={page}
        lastResult={useActionData<FormReply>()?.result}
      />
    </div>
  );
}
