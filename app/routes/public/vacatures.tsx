import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SaveSearchForm } from "#app/features/alerts/components/save-search-form.tsx";
import { VacatureList } from "#app/features/vacatures/components/vacature-list.tsx";
import { searchVacatures } from "#app/features/vacatures/search/search-vacatures.server.ts";
import { SEARCH_PARAMS } from "#app/features/vacatures/search/vacature-search.ts";
import { tidyHref } from "#app/features/vacatures/search/vacature-search-href.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { feedLinks, publicMeta } from "../door/page-meta.ts";
import { findActor } from "../door/session.server.ts";

export const handle: PageHandle = { kept: { params: SEARCH_PARAMS } };

export const meta: MetaFunction<typeof loader> = ({ data, ...args }) => [
  ...publicMeta(args, {
    title: data?.title ?? "Vacatures",
    description:
      "Vacatures voor ondersteunende functies, elk met salaris, uren, plaats en contractvorm.",
    index: data?.isPlain ?? false,
  }),
  ...feedLinks(args),
];

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const tidy = tidyHref(searchParams);
  if (tidy) throw redirect(tidy);
  const actor = await findActor(request);
  return { ...(await searchVacatures(searchParams)), hasProfile: actor.kind === "candidate" };
}

export default function Vacatures() {
  const { hasProfile, query, ...list } = useLoaderData<typeof loader>();
  return (
    <VacatureList {...list} below={<SaveSearchForm query={query} hasProfile={hasProfile} />} />
  );
}
