import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import { requireCandidate } from "../door/session.server.ts";

export const handle = { kind: "workspace" };

export async function loader({ request }: LoaderFunctionArgs) {
  await requireCandidate(request);
  return null;
}

export default function CandidateLayout() {
  return (
    <div className="container-wide">
      <Outlet />
    </div>
  );
}
