import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { leave } from "../door/session.server.ts";

export function loader() {
  return redirect("/");
}

export async function action({ request }: ActionFunctionArgs) {
  return redirect("/inloggen?melding=uitgelogd", { headers: await leave(request) });
}
