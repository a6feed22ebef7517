import type { openAccessWorld } from "./world.ts";

export type World = Awaited<ReturnType<typeof openAccessWorld>>;

/** Whose a page is: everyone's, whoever's is signed in, or one audience's. The bureau is consultants and admins. */
export type Owner = "everyone" | "signed-in" | "candidate" | "employer" | "bureau" | "admin";

/**
 * One line of the table: a route and method, whose it is, and the things it is about. `own` and
 * `other` are what stands for the path's parameter: what A may see, and what A may not. A row without
 * them has no parameter that belongs to anybody. `fields` make a valid form; `gives` lists what an
 * allowed request may answer (default 200 for GET; for POST a redirect, or a rule that says no).
 */
export type Row = {
  path: string;
  method: "GET" | "POST";
  owner: Owner;
  own?: (world: World) => string;
  other?: (world: World) => string;
  fields?: (world: World) => Record<string, string>;
  gives?: number[];
};

/** The row's path with this in the place of its parameter, or of both where it has two. */
export function pathOf(row: Row, parameter: string): string {
  const pair = ":id/kandidaten/:candidateId";
  if (!row.path.includes(pair)) return row.path.replace(/:(by\/:value|\w+)|\*/, parameter);
  const isPair = parameter.includes("/kandidaten/");
  return row.path.replace(pair, isPair ? parameter : `${parameter}/kandidaten/${parameter}`);
}

/** One line for reading. */
export const get = (path: string, owner: Owner, rest: Partial<Row> = {}): Row => ({
  path,
  method: "GET",
  owner,
  ...rest,
});
/** One line for sending a form. */
export const post = (path: string, owner: Owner, rest: Partial<Row> = {}): Row => ({
  path,
  method: "POST",
  owner,
  ...rest,
});

/** What a button's address answers to who opens it by itself, and most forms when they are done. */
export const action = { gives: [302] };
