import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { signOut } from "#app/platform/session.server.ts";

export function loader() {
  return redirect("/");
}

export async function action({ request }: ActionFunctionArgs) {
  return redirect("/inloggen?melding=uitgelogd", { headers: await signOut(request) });
}
