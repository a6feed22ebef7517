import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PermissionQuestion } from "#app/features/applications/components/permission-question.tsx";
import { answerPermissionByLink } from "#app/features/applications/permission/answer-permission.server.ts";
import { findQuestionByLink } from "#app/features/applications/permission/find-question.server.ts";
import { answerPermissionSchema } from "#app/features/applications/permission/schema.ts";
import { VacatureFacts } from "#app/features/vacatures/components/vacature-facts.tsx";
import { ANONYMOUS } from "#app/platform/actor.ts";
import { readHidden } from "#app/platform/http/form.server.ts";
import { Notice } from "#app/ui/notice.tsx";
import { StaleLink } from "#app/ui/stale-link.tsx";
import { flashNotice } from "../../door/flash-notice.ts";
import { pageTitle } from "../../door/page-title.ts";

const NOTICES = {
  yes: "Dank je. Wij mogen je voorstellen. Je krijgt bericht als wij dat doen.",
  no: "Wij stellen je niet voor en vragen je deze vacature niet nog eens.",
};

export const meta: MetaFunction = (args) => pageTitle("Mogen wij je voorstellen?", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const token = params.token ?? "";
  const notice = flashNotice(request, NOTICES);
  return { token, notice, question: await findQuestionByLink(token) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const { answer } = await readHidden(request, answerPermissionSchema);
  await answerPermissionByLink(ANONYMOUS, { token, answer });
  return redirect(`/voorstel/${token}?melding=${answer}`);
}

export default function AnswerPermission() {
  const { token, notice, question } = useLoaderData<typeof loader>();
  if (question) {
    const { vacature, contact, shown } = question;
    return (
      <div className="container container-narrow stack-loose">
        <div className="page-title">
          <h1 className="title-quiet">{vacature.title}</h1>
          <p>{vacature.organisation.name}</p>
          <VacatureFacts vacature={vacature} />
        </div>
        <p>{vacature.summary}</p>
        {vacature.status === "published" ? (
          <p>
            <a href={`/vacatures/${vacature.slug}`}>Lees de hele vacature</a>
          </p>
        ) : null}
        <PermissionQuestion action={`/voorstel/${token}`} shown={shown} />
        <p>
          Eerst een vraag? Bel of mail {contact.name}:{" "}
          <a href={`tel:${contact.phone.replaceAll(" ", "")}`}>{contact.phone}</a>,{" "}
          <a href={`mailto:${contact.email}`}>{contact.email}</a>.
        </p>
      </div>
    );
  }
  if (!notice) return <StaleLink retryHref="/contact" retryLabel="Vraag het ons" />;
  return (
    <div className="container container-narrow stack">
      <div className="page-title">
        <h1 className="title-quiet">Je antwoord is binnen</h1>
      </div>
      <Notice tone="done">{notice}</Notice>
      <p>
        Bedenk je je? <a href="/contact">Bel of mail ons</a>.
      </p>
    </div>
  );
}
