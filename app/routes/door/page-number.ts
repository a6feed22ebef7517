/** Which page of a list a request asks for (`?pagina=2`): 1 or higher. */
export function pageNumber(request: Request): number {
  const asked = Number(new URL(request.url).searchParams.get("pagina"));
  return Number.isInteger(asked) && asked > 0 ? Math.min(asked, 10_000) : 1;
}

/** The links to the pages before and after, keeping the other filters of the URL. */
export function pageLinks(request: Request, page: number, hasMore: boolean) {
  const href = (to: number) => {
    const { pathname, searchParams } = new URL(request.url);
    searchParams.delete("melding");
    if (to > 1) searchParams.set("pagina", String(to));
    else searchParams.delete("pagina");
    return searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname;
  };
  return {
    previousHref: page > 1 ? href(page - 1) : undefined,
    nextHref: hasMore ? href(page + 1) : undefined,
  };
}
