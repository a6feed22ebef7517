import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Row, Rows } from "#app/ui/rows.tsx";
import { ADMIN_PAGES } from "../door/navigation.ts";
import { pageTitle } from "../door/page-title.ts";
import { requireAdmin } from "../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Beheer", args);

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAdmin(request);
  return null;
}

export default function Overview() {
  return (
    <>
      <header className="workspace-head">
        <h1>Beheer</h1>
      </header>
      <Rows label="Beheer">
        {ADMIN_PAGES.map(({ href, label, text }) => (
          <Row key={href} level={2} title={label} href={href}>
            <p className="soft">{text}</p>
          </Row>
        ))}
      </Rows>
    </>
  );
}
