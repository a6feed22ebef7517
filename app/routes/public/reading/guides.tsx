import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TwoDoors } from "#app/features/content/components/two-doors.tsx";
import { NotFound } from "#app/platform/errors.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { findGuides } from "#app/screens/public/guides.server.ts";
import { formatCount } from "#app/ui/format-measure.ts";
import { publicMeta } from "../../door/page-meta.ts";

export const handle: PageHandle = { kept: { params: [] } };

export const meta: MetaFunction<typeof loader> = (args) =>
  publicMeta(args, {
    title: "Beroepen in de ondersteuning",
    description:
      "Wat doet een officemanager, een planner of een facturist? Per beroep: taken, een dag, opleiding, vooruitzicht en waar je later heen kunt.",
    trail: { steps: [], here: "Beroepen" },
  });

export async function loader() {
  const guides = await findGuides();
  if (guides.total === 0) throw new NotFound();
  return guides;
}

export default function Guides() {
  const { total, families } = useLoaderData<typeof loader>();
  return (
    <div className="container">
      <div className="page-title">
        <h1>Beroepen</h1>
        <p className="lead">
          {formatCount(total, "beroep", "beroepen")} achter de schermen. Bij elk lees je wat je
          doet, wat het vraagt en waar je later heen kunt.
        </p>
      </div>
      <div className="stack-loose">
        {families.map(({ id, label, roles }) => (
          <section key={id} className="guide-family stack" aria-labelledby={id}>
            <h2 id={id}>{label}</h2>
            <ul className="rows">
              {roles.map((role) => (
                <li key={role.id} className="guide-line">
                  <a href={role.href}>{role.label}</a>
                  <p className="soft">{role.description}</p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <div className="section">
        <TwoDoors />
      </div>
    </div>
  );
}
