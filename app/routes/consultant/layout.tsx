import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import { requireConsultant } from "../door/session.server.ts";

export const handle = { kind: "workspace" };

export async function loader({ request }: LoaderFunctionArgs) {
  await requireConsultant(request);
  return null;
}

export default function ConsultantLayout() {
  return (
    <div className="container-wide stack">
      <Outlet />
    </div>
  );
}
