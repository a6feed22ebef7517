import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { answerCultureSet } from "#app/features/culture/answer-culture-set.server.ts";
import { CultureSetForm } from "#app/features/culture/components/culture-set-form.tsx";
import { findCultureSet } from "#app/features/culture/find-culture-set.server.ts";
import { cultureAnswerSchema } from "#app/features/culture/schema.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { useServerForm } from "#app/ui/fields/server-form.tsx";
import { pageTitle } from "../door/page-title.ts";
import { requireCandidate } from "../door/session.server.ts";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args.data ? `Vraag ${args.data.at} van ${args.data.of}` : "Werkcultuur", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCandidate(request);
  return findCultureSet(actor, Number(params.set));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCandidate(request);
  const input = await readForm(request, cultureAnswerSchema);
  const { next } = await answerCultureSet(actor, { ...input, set: Number(params.set) });
  return redirect(next ? `/mijn/cultuur/${next}` : "/mijn/cultuur?melding=klaar");
}

export default function CultureSet() {
  const set = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof cultureAnswerSchema>>("vraag");
  return (
    <CultureSetForm
      legend="Zo werk ik graag: wat past het best bij jou, en wat het minst?"
      basePath="/mijn/cultuur"
      set={set}
      best={String(fields.best.initialValue ?? set.best ?? "")}
      worst={String(fields.worst.initialValue ?? set.worst ?? "")}
      errors={Object.values(form.allErrors).flat()}
    />
  );
}
