import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { ArticleForm } from "#app/features/content/components/article-form.tsx";
import { ArticlePreview } from "#app/features/content/components/article-preview.tsx";
import { draftArticle } from "#app/features/content/draft-article.server.ts";
import { renderMarkdown } from "#app/features/content/markdown/render-markdown.ts";
import { type ArticleFormInput, articleFormSchema } from "#app/features/content/schema.ts";
import { formWithMessages, readForm } from "#app/platform/http/form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { FormErrors, useServerForm } from "#app/ui/fields/server-form.tsx";
import { pageTitle } from "../../door/page-title.ts";
import { requireAdmin } from "../../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Bericht schrijven", args);

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAdmin(request);
  return null;
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireAdmin(request);
  const { button, ...input } = await readForm(request, articleFormSchema);
  if (button === "voorbeeld") {
    const rendered = renderMarkdown(input.body);
    return { ...formWithMessages(request, {}), preview: { title: input.title, rendered } };
  }
  const { id } = await draftArticle(actor, input);
  return redirect(`/beheer/teksten/${id}?melding=bewaard`);
}

export default function NewArticle() {
  const [form, fields] = useServerForm<ArticleFormInput>("tekst");
  const preview = useActionData<typeof action>()?.preview;
  return (
    <>
      <Breadcrumbs trail={[{ href: "/beheer/teksten", label: "Teksten" }]} />
      <header className="workspace-head">
        <h1>Schrijf een bericht</h1>
      </header>
      <ArticleForm kind="post" form={form} fields={fields} action="/beheer/teksten/nieuw">
        <FormErrors form={form} />
      </ArticleForm>
      {preview ? (
        <section className="section" aria-labelledby="voorbeeld">
          <h2 id="voorbeeld">Voorbeeld, nog niet bewaard</h2>
          <ArticlePreview {...preview} />
        </section>
      ) : null}
    </>
  );
}
