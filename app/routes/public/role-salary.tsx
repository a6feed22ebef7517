import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RolePay } from "#app/features/pay/components/role-pay.tsx";
import { findRolePay } from "#app/features/pay/find-role-pay.server.ts";
import { basisOf } from "#app/features/pay/pay-at-basis.ts";
import { BASIS_HOURS } from "#app/features/pay/pay-words.ts";
import { findRole, relatedRoles } from "#app/features/taxonomy/roles.ts";
import { topicPath } from "#app/features/vacatures/public/list-topic.ts";
import { NotFound } from "#app/platform/errors.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { publicMeta } from "../door/page-meta.ts";

export const handle: PageHandle = { kept: { params: ["uren"] } };

export const meta: MetaFunction<typeof loader> = ({ data, ...args }) =>
  publicMeta(args, {
    title: `Wat verdient een ${data?.name ?? "ondersteuner"}?`,
    description: `Het salaris van een ${data?.name ?? "ondersteuner"}, bruto per maand met uren, bron en datum, en wat het minimum is.`,
  });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const role = findRole(params.role ?? "");
  const pay = role && (await findRolePay(role.id));
  if (!role || !pay) throw new NotFound("Dit beroep kennen wij niet.");
  return {
    pay,
    basis: basisOf(new URL(request.url).searchParams),
    name: inSentence(role.label),
    plural: role.plural,
    list: topicPath("beroep", role.id),
    related: relatedRoles(role.id).map(({ id, label }) => ({ id, label })),
  };
}

export default function RoleSalary() {
  const { pay, basis, name, plural, list, related } = useLoaderData<typeof loader>();
  const page = `/salariswijzer/${pay.roleId}`;
  return (
    <div className="container">
      <div className="page-title">
        <Breadcrumbs trail={[{ href: "/salariswijzer", label: "Salariswijzer" }]} />
        <h1>Wat verdient een {name}?</h1>
        <p className="cluster link-line">
          {BASIS_HOURS.map((hours) => (
            <a
              key={hours}
              href={hours === 36 ? page : `${page}?uren=${hours}`}
              aria-current={hours === basis ? "true" : undefined}
            >
              Bij {hours} uur
            </a>
          ))}
        </p>
      </div>
      <div className="stack-loose">
        <RolePay pay={pay} basis={basis} />
        <p>
          <a href={list}>Vacatures voor {plural}</a> ·{" "}
          <a href="/salariswijzer/omrekenen">Reken een bedrag om naar jouw uren</a>
        </p>
        {related.length > 0 ? (
          <section className="stack-tight" aria-labelledby="verwant">
            <h2 id="verwant">Verwante beroepen</h2>
            <ul className="link-list">
              {related.map(({ id, label }) => (
                <li key={id}>
                  <a href={`/salariswijzer/${id}`}>{label}</a>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
    </div>
  );
}

/** "Backofficemedewerker" within a sentence; "HR-assistent" stays as it is. */
function inSentence(label: string): string {
  return /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
