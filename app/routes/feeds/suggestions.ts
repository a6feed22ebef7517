import type { LoaderFunctionArgs } from "@remix-run/node";
import { suggestPlaceNames, suggestWords } from "#app/features/vacatures/search/suggest-words.ts";

/** The dictionaries change with a release, so a browser may keep an answer for the day. */
const CACHE = "public, max-age=86400";

export function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const typed = (searchParams.get("begin") ?? "").slice(0, 60);
  const words = searchParams.has("plaats") ? suggestPlaceNames(typed) : suggestWords(typed);
  return Response.json(words, { headers: { "Cache-Control": CACHE } });
}
