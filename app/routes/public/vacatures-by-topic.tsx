import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SaveSearchForm } from "#app/features/alerts/components/save-search-form.tsx";
import { VacatureList } from "#app/features/vacatures/components/vacature-list.tsx";
import { findListTopic } from "#app/features/vacatures/public/list-topic.ts";
import { searchVacatures } from "#app/features/vacatures/search/search-vacatures.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { publicMeta } from "../door/page-meta.ts";
import { findActor } from "../door/session.server.ts";

export const handle: PageHandle = { kept: { params: [] } };

const TRAIL = [{ href: "/vacatures", label: "Vacatures" }];

export const meta: MetaFunction<typeof loader> = ({ data, ...args }) =>
  publicMeta(args, {
    title: data?.title ?? "Vacatures",
    description: `${data?.title ?? "Vacatures"}: elk met salaris, uren, plaats en contractvorm.`,
    index: (data?.total ?? 0) > 0,
    trail: { steps: TRAIL, here: data?.title ?? "" },
  });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const topic = findListTopic(params.by ?? "", params.value ?? "");
  if (!topic) throw new NotFound();
  const actor = await findActor(request);
  const list = await searchVacatures(topic.params);
  return { ...list, title: topic.title, hasProfile: actor.kind === "candidate" };
}

export default function VacaturesByTopic() {
  const { hasProfile, query, ...list } = useLoaderData<typeof loader>();
  return (
    <VacatureList
      {...list}
      below={<SaveSearchForm query={query} hasProfile={hasProfile} />}
      above={<Breadcrumbs trail={TRAIL} />}
    />
  );
}
