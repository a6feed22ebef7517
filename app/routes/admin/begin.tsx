import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { type BeginStep, findBeginSteps } from "#app/screens/admin/begin.server.ts";
import { Row, Rows } from "#app/ui/rows.tsx";
import { pageTitle } from "../door/page-title.ts";
import { requireAdmin } from "../door/session.server.ts";

const STEPS: Record<BeginStep, { href: string; label: string; text: string }> = {
  bureau: {
    href: "/beheer/instellingen",
    label: "Naam en adres",
    text: "Zo heet het bureau op elke pagina, in elke mail en in de feeds.",
  },
  look: {
    href: "/beheer/instellingen/uiterlijk",
    label: "Logo en kleur",
    text: "Uw eigen beeld bovenaan, en knoppen in uw kleur.",
  },
  mail: {
    href: "/beheer/instellingen/mail",
    label: "Verzending van mail",
    text: "Zonder maildienst bewaart het portaal elke mail en komt er niets aan.",
  },
  colleagues: {
    href: "/beheer/accounts",
    label: "Collega’s",
    text: "Nodig uit wie met u werkt. Ieder kiest een eigen wachtwoord en tweede stap.",
  },
  wage: {
    href: "/beheer/minimumloon",
    label: "Minimumloon",
    text: "Zonder het bedrag van dit halfjaar gaat geen vacature online.",
  },
  vacature: {
    href: "/werk/klanten",
    label: "De eerste klant en vacature",
    text: "Schrijf op wie belde of mailde, en zet uit wat er te doen is.",
  },
};

export const meta: MetaFunction = (args) => pageTitle("Begin hier", args);

export async function loader({ request }: LoaderFunctionArgs) {
  return { steps: await findBeginSteps(await requireAdmin(request)) };
}

export default function Begin() {
  const { steps } = useLoaderData<typeof loader>();
  const left = steps.filter(({ done }) => !done).length;
  return (
    <>
      <header className="workspace-head">
        <h1>Begin hier</h1>
        <p className="soft">
          {left === 0
            ? "Alles staat klaar. U kunt hier altijd iets veranderen."
            : "Zes korte stappen. U mag er een overslaan en later terugkomen."}
        </p>
      </header>
      <Rows label="Stappen">
        {steps.map(({ step, done }, at) => (
          <Row
            key={step}
            level={2}
            title={`${at + 1}. ${STEPS[step].label}`}
            href={STEPS[step].href}
            aside={done ? "klaar" : "nog te doen"}
          >
            <p className="soft">{STEPS[step].text}</p>
          </Row>
        ))}
      </Rows>
    </>
  );
}
