import { getFormProps } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { changeName } from "#app/features/accounts/own/change-name.server.ts";
import { ownNameSchema } from "#app/features/accounts/schema.ts";
import { markOf } from "#app/platform/forms/refuse-overtaken.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { Button } from "#app/ui/button.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, SeenMark, useServerForm } from "#app/ui/fields/server-form.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import { pageTitle } from "../door/page-title.ts";
import { requireAccount } from "../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Naam veranderen", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const { name, audience } = (await requireAccount(request)).account;
  return { name, seen: markOf({ name }), isInformal: audience === "candidate" };
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requireAccount(request);
  await changeName(actor, await readForm(request, ownNameSchema));
  return redirect("/account?melding=naam");
}

export default function ChangeName() {
  const { name, seen, isInformal } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof ownNameSchema>>("naam", { name });
  return (
    <div className="container container-narrow stack">
      <h1>Verander {isInformal ? "je" : "uw"} naam</h1>
      <p>
        {isInformal
          ? "Zo spreken wij je aan, en zo staat je naam in je profiel."
          : "Zo spreken wij u aan, en zo ziet men u bij uw berichten."}
      </p>
      <form method="post" {...getFormProps(form)} className="form">
        <SeenMark mark={seen} />
        <FormErrors form={form} />
        <TextField label="Naam" autoComplete="name" {...fromConform(fields.name)} required />
        <div className="actions">
          <Button>Bewaar naam</Button>
          <a href="/account">Terug naar het account</a>
        </div>
      </form>
    </div>
  );
}
