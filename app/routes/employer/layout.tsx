import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import { requireEmployer } from "../door/session.server.ts";

export const handle = { kind: "workspace" };

export async function loader({ request }: LoaderFunctionArgs) {
  await requireEmployer(request);
  return null;
}

export default function EmployerLayout() {
  return (
    <div className="container-wide stack">
      <Outlet />
    </div>
  );
}
