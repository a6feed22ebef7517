import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { VacatureList } from "#app/features/board/components/vacature-list.tsx";
import { searchVacatures } from "#app/features/board/search-vacatures.server.ts";
import { tidyHref } from "#app/features/board/vacature-search-href.ts";
import { publicMeta } from "../page-meta.ts";

export const meta: MetaFunction<typeof loader> = ({ data, ...args }) =>
  publicMeta(args, {
    title: data?.title ?? "Vacatures",
    description:
      "Vacatures voor ondersteunende functies, elk met salaris, uren, plaats en contractvorm.",
    index: data?.isPlain ?? false,
  });

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const tidy = tidyHref(searchParams);
  if (tidy) throw redirect(tidy);
  return searchVacatures(searchParams);
}

export default function Vacatures() {
  return <VacatureList {...useLoaderData<typeof loader>()} />;
}
