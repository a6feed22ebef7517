import { getFormProps } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findArticle } from "#app/features/content/find-article.server.ts";
import { publishArticle } from "#app/features/content/publish-article.server.ts";
import { type PublishArticleForm, publishArticleSchema } from "#app/features/content/schema.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { amsterdamClock } from "#app/platform/time/amsterdam-moment.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, SeenMark, useServerForm } from "#app/ui/fields/server-form.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import { pageTitle } from "../../door/page-title.ts";
import { requireAdmin } from "../../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Tekst inplannen", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireAdmin(request);
  const { id, version, values, state, publishAt, publicationSeen } = await findArticle(
    actor,
    params.id ?? "",
  );
  const planned = state === "scheduled" && publishAt ? amsterdamClock(publishAt) : null;
  return { id, version, title: values.title, planned, publicationSeen };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireAdmin(request);
  const id = params.id ?? "";
  await findArticle(actor, id);
  const input = await readForm(request, publishArticleSchema);
  await publishArticle(actor, { id, ...input });
  return redirect(`/beheer/teksten/${id}?melding=${input.at ? "ingepland" : "online"}`);
}

export default function PublishArticle() {
  const { id, version, title, planned, publicationSeen } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<PublishArticleForm>(
    "inplannen",
    planned ?? { time: "09:00" },
  );
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: "/beheer/teksten", label: "Teksten" },
          { href: `/beheer/teksten/${id}`, label: title },
        ]}
      />
      <header className="workspace-head">
        <h1>Zet versie {version} online</h1>
      </header>
      <form method="post" {...getFormProps(form)} className="form">
        <SeenMark mark={publicationSeen} />
        <FormErrors form={form} />
        <div className="fields-beside">
          <TextField label="Dag" type="date" hint="Leeg: meteen." {...fromConform(fields.day)} />
          <TextField label="Tijd" type="time" hint="In Nederland." {...fromConform(fields.time)} />
        </div>
        <div className="actions">
          <Button>Plan in</Button>
          <a href={`/beheer/teksten/${id}`}>Terug naar de tekst</a>
        </div>
      </form>
    </>
  );
}
