/**
 * What a route can say about its page: `hydrate` asks for the client scripts, `kind` sets the room,
 * `kept` says that it is the same for everybody who sends no cookie, and which words of its address it
 * knows.
 */
export type PageHandle = {
  hydrate?: boolean;
  kind?: "public" | "workspace";
  kept?: { params: readonly string[] };
};
