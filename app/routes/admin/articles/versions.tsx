import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ArticlePreview } from "#app/features/content/components/article-preview.tsx";
import { findVersion, findVersions } from "#app/features/content/find-versions.server.ts";
import { restoreArticle } from "#app/features/content/restore-article.server.ts";
import { restoreArticleSchema } from "#app/features/content/schema.ts";
import { Timeline } from "#app/features/timeline/components/timeline.tsx";
import { readHidden } from "#app/platform/http/form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { SeenMark } from "#app/ui/fields/server-form.tsx";
import { formatDateTime } from "#app/ui/format-date.ts";
import { pageTitle } from "../../door/page-title.ts";
import { requireAdmin } from "../../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Eerdere versies", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireAdmin(request);
  const id = params.id ?? "";
  const asked = Number(new URL(request.url).searchParams.get("nummer"));
  const { article, versions, events } = await findVersions(actor, id);
  const shown =
    Number.isInteger(asked) && asked > 0 && asked <= article.version
      ? await findVersion(actor, { id, number: asked })
      : null;
  return { article, versions, events, shown };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireAdmin(request);
  const id = params.id ?? "";
  await restoreArticle(actor, { id, ...(await readHidden(request, restoreArticleSchema)) });
  return redirect(`/beheer/teksten/${id}?melding=teruggezet`);
}

export default function Versions() {
  const { article, versions, events, shown } = useLoaderData<typeof loader>();
  const { id, version, liveVersion, publicationSeen, values, state } = article;
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: "/beheer/teksten", label: "Teksten" },
          { href: `/beheer/teksten/${id}`, label: values.title },
        ]}
      />
      <header className="workspace-head">
        <h1>Eerdere versies</h1>
      </header>
      <DataTable
        caption="Versies, nieuwste bovenaan"
        columns={[
          { label: "Versie" },
          { label: "Bewaard" },
          { label: "Door" },
          { label: "Bezoekers" },
        ]}
        rows={versions.map((one) => ({
          key: String(one.number),
          selected: one.number === shown?.number,
          cells: [
            <a key="number" href={`/beheer/teksten/${id}/versies?nummer=${one.number}`}>
              {`Versie ${one.number}`}
            </a>,
            formatDateTime(one.savedAt),
            one.by,
            one.number === liveVersion && state === "published" ? "lezen deze" : "",
          ],
        }))}
      />
      {shown ? (
        <section className="section stack" aria-labelledby="voorbeeld">
          <h2 id="voorbeeld">Versie {shown.number}</h2>
          {shown.number === version ? null : (
            <form method="post">
              <SeenMark mark={publicationSeen} />
              <Button variant="quiet" name="number" value={String(shown.number)}>
                Zet deze versie terug
              </Button>
            </form>
          )}
          <ArticlePreview {...shown} />
        </section>
      ) : null}
      {events.length > 0 ? (
        <section className="section stack" aria-labelledby="gebeurd">
          <h2 id="gebeurd">Wat er gebeurde</h2>
          <Timeline events={events} />
        </section>
      ) : null}
    </>
  );
}
