import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { VacatureList } from "#app/features/board/components/vacature-list.tsx";
import { findListTopic } from "#app/features/board/list-topic.ts";
import { searchVacatures } from "#app/features/board/search-vacatures.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { publicMeta } from "../page-meta.ts";

export const meta: MetaFunction<typeof loader> = ({ data, ...args }) =>
  publicMeta(args, {
    title: data?.title ?? "Vacatures",
    description: `${data?.title ?? "Vacatures"}: elk met salaris, uren, plaats en contractvorm.`,
    index: (data?.total ?? 0) > 0,
  });

export async function loader({ params }: LoaderFunctionArgs) {
  const topic = findListTopic(params.by ?? "", params.value ?? "");
  if (!topic) throw new NotFound();
  return { ...(await searchVacatures(topic.params)), title: topic.title };
}

export default function VacaturesByTopic() {
  return (
    <VacatureList
      {...useLoaderData<typeof loader>()}
      above={<Breadcrumbs trail={[{ href: "/vacatures", label: "Vacatures" }]} />}
    />
  );
}
