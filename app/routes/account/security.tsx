import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listSessions } from "#app/features/accounts/sessions/list-sessions.server.ts";
import { needsTwoStep, SESSION_DAYS } from "#app/platform/session.server.ts";
import { Button } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { formatDateTime } from "#app/ui/format-date.ts";
import { Notice } from "#app/ui/notice.tsx";
import { flashNotice } from "../door/flash-notice.ts";
import { pageTitle } from "../door/page-title.ts";
import { requireAccount } from "../door/session.server.ts";

const NOTICES = {
  beeindigd: "De sessie is beëindigd.",
  tweestappen: "Inloggen in twee stappen staat aan.",
  naam: "De naam is veranderd.",
  adres: "Open de mail op het nieuwe adres en bevestig het daar. Tot dan blijft het oude staan.",
  wachtwoord: "Het wachtwoord is veranderd. Alle andere sessies zijn beëindigd.",
  uit: "Inloggen in twee stappen staat uit.",
};

export const meta: MetaFunction = (args) => pageTitle("Account", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const { account } = await requireAccount(request);
  const { id, name, email, audience, sessionId, twoFactorEnabled } = account;
  const isBureau = audience === "consultant" || audience === "admin";
  return {
    name,
    email,
    isInformal: audience === "candidate",
    sessions: await listSessions(id, sessionId),
    days: SESSION_DAYS,
    twoStep: isBureau ? { on: twoFactorEnabled, required: needsTwoStep(audience) } : null,
    notice: flashNotice(request, NOTICES),
  };
}

export default function Security() {
  const { name, email, isInformal, sessions, days, twoStep, notice } =
    useLoaderData<typeof loader>();
  return (
    <div className="container stack">
      <div className="page-title">
        <h1>Account</h1>
        <p>
          {name}, {email}
        </p>
      </div>
      {notice ? <Notice tone="done">{notice}</Notice> : null}
      <ul>
        <li>
          <a href="/account/naam">Verander {isInformal ? "je" : "uw"} naam</a>
        </li>
        <li>
          <a href="/account/e-mailadres">Verander {isInformal ? "je" : "uw"} e-mailadres</a>
        </li>
        <li>
          <a href="/account/wachtwoord">Kies een ander wachtwoord</a>
        </li>
      </ul>
      {twoStep ? <TwoStep {...twoStep} /> : null}
      <section className="section stack">
        <h2>Waar {isInformal ? "je bent" : "u bent"} ingelogd</h2>
        <p>
          Een sessie stopt vanzelf na een week zonder gebruik, en altijd na {days} dagen. Ken{" "}
          {isInformal ? "je" : "u"} er een niet? Beëindig hem en{" "}
          <a href="/wachtwoord-vergeten">kies een nieuw wachtwoord</a>.
        </p>
        <DataTable
          caption="Sessies, nieuwste bovenaan"
          columns={[
            { label: "Browser" },
            { label: "Sinds" },
            { label: "Adres" },
            { label: "Beëindigen" },
          ]}
          rows={sessions.map(({ id, device, createdAt, address, isThis }) => ({
            key: id,
            cells: [
              device,
              formatDateTime(createdAt),
              address ?? "onbekend",
              isThis ? "deze sessie" : <EndForm key="end" id={id} device={device} />,
            ],
          }))}
        />
        {sessions.length > 1 ? (
          <form method="post" action="/account/sessies/beeindigen">
            <Button variant="quiet">Beëindig alle andere sessies</Button>
          </form>
        ) : null}
      </section>
    </div>
  );
}

function EndForm({ id, device }: { id: string; device: string }) {
  return (
    <form method="post" action={`/account/sessies/${id}/beeindigen`}>
      <Button variant="plain">
        Beëindig<span className="visually-hidden"> de sessie in {device}</span>
      </Button>
    </form>
  );
}

function TwoStep({ on, required }: { on: boolean; required: boolean }) {
  return (
    <section className="section stack">
      <h2>Inloggen in twee stappen</h2>
      <p>
        {on
          ? "Staat aan: na uw wachtwoord vult u een code in van de app op uw telefoon."
          : "Staat uit. Met een code van uw telefoon erbij is een gestolen wachtwoord niet genoeg."}
      </p>
      {on ? (
        <ul>
          <li>
            <a href="/account/twee-stappen/herstelcodes">Maak nieuwe herstelcodes</a>
          </li>
          {required ? null : (
            <li>
              <a href="/account/twee-stappen/uitzetten">Zet het uit</a>
            </li>
          )}
        </ul>
      ) : (
        <p>
          <a href="/account/twee-stappen">Zet het aan</a>
        </p>
      )}
    </section>
  );
}
