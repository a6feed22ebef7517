import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ARTICLE_KIND_LABELS } from "#app/features/content/article-kind.ts";
import { ArticleForm } from "#app/features/content/components/article-form.tsx";
import { ArticlePreview } from "#app/features/content/components/article-preview.tsx";
import { ArticlePublication } from "#app/features/content/components/article-publication.tsx";
import { findArticle } from "#app/features/content/find-article.server.ts";
import { renderMarkdown } from "#app/features/content/markdown/render-markdown.ts";
import { reviseArticle } from "#app/features/content/revise-article.server.ts";
import { type ArticleFormInput, articleFormSchema } from "#app/features/content/schema.ts";
import { formWithMessages, readForm } from "#app/platform/http/form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { FormErrors, SeenMark, useServerForm } from "#app/ui/fields/server-form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { flashNotice } from "../../door/flash-notice.ts";
import { pageTitle } from "../../door/page-title.ts";
import { requireAdmin } from "../../door/session.server.ts";

const NOTICES = {
  bewaard: "De tekst is bewaard als concept. Bezoekers zien hem zodra hij online is gezet.",
  online: "De tekst staat online.",
  ingepland: "De tekst is ingepland en komt dan vanzelf online.",
  offline: "De tekst is niet meer online. Alle versies zijn er nog.",
  teruggezet: "De eerdere versie is nu de nieuwste. Bezoekers zien haar zodra ze online is gezet.",
};

export const meta: MetaFunction<typeof loader> = ({ data, ...args }) =>
  pageTitle(data ? `Tekst: ${data.values.title}` : "Tekst", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireAdmin(request);
  const article = await findArticle(actor, params.id ?? "");
  return { ...article, notice: flashNotice(request, NOTICES) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireAdmin(request);
  const { id } = await findArticle(actor, params.id ?? "");
  const { button, ...input } = await readForm(request, articleFormSchema);
  if (button === "voorbeeld") {
    const rendered = renderMarkdown(input.body);
    return { ...formWithMessages(request, {}), preview: { title: input.title, rendered } };
  }
  await reviseArticle(actor, { id, ...input });
  return redirect(`/beheer/teksten/${id}?melding=bewaard`);
}

export default function Article() {
  const article = useLoaderData<typeof loader>();
  const { id, kind, values, seen, notice, reviewDue } = article;
  const preview = useActionData<typeof action>()?.preview;
  const [form, fields] = useServerForm<ArticleFormInput>("tekst", values);
  const isOvertaken = fields.body.errors?.some((message) => message.startsWith("Intussen"));
  return (
    <>
      <Breadcrumbs trail={[{ href: "/beheer/teksten", label: "Teksten" }]} />
      <header className="workspace-head">
        <h1>{values.title}</h1>
      </header>
      {notice ? <Notice tone="done">{notice}</Notice> : null}
      {reviewDue ? (
        <Notice tone="due">
          Deze tekst moest al zijn nagekeken. Lees hem door, vul de dag in en kies een nieuwe.
        </Notice>
      ) : null}
      <div className="detail">
        <aside className="stack-loose" aria-label="Stand">
          <ArticlePublication article={article} kindLabel={ARTICLE_KIND_LABELS[kind]} />
        </aside>
        <ArticleForm kind={kind} form={form} fields={fields} action={`/beheer/teksten/${id}`}>
          <SeenMark mark={seen} />
          <FormErrors form={form} />
        </ArticleForm>
      </div>
      {isOvertaken ? (
        <section className="section stack" aria-labelledby="bewaard">
          <h2 id="bewaard">De tekst die intussen is bewaard</h2>
          <pre className="article-source">{values.body}</pre>
        </section>
      ) : null}
      {preview ? (
        <section className="section" aria-labelledby="voorbeeld">
          <h2 id="voorbeeld">Voorbeeld, nog niet bewaard</h2>
          <ArticlePreview {...preview} />
        </section>
      ) : null}
    </>
  );
}
