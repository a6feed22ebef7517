import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { formatDate } from "#app/ui/format-date.ts";
import { Row, Rows } from "#app/ui/rows.tsx";
import { consentText, type OwnConsent } from "../consent-text.ts";

type Shown = OwnConsent<string | Date>;

/** What a candidate allowed, with the way to withdraw each; what no longer holds is folded away. */
export function OwnConsents({ consents }: { consents: Shown[] }) {
  const [holding, ended] = [
    consents.filter(({ holds }) => holds),
    consents.filter(({ holds }) => !holds),
  ];
  return (
    <section className="stack" id="toestemmingen">
      <h2>Waarvoor je toestemming gaf</h2>
      <p>
        Je kunt je toestemming weer intrekken. Wat wij daarvoor met je toestemming deden, blijft
        geldig. <a href="/privacy">Lees de hele tekst</a>
      </p>
      {holding.length === 0 ? <p>Je hebt nu nergens toestemming voor gegeven.</p> : null}
      {holding.length > 0 ? (
        <Rows label="Toestemmingen die gelden">
          {holding.map((consent) => (
            <ConsentRow key={consent.id} consent={consent} />
          ))}
        </Rows>
      ) : null}
      {ended.length > 0 ? (
        <Disclosure summary={`Ingetrokken of verlopen (${ended.length})`}>
          <Rows label="Toestemmingen die niet meer gelden">
            {ended.map((consent) => (
              <ConsentRow key={consent.id} consent={consent} />
            ))}
          </Rows>
        </Disclosure>
      ) : null}
    </section>
  );
}

function ConsentRow({ consent }: { consent: Shown }) {
  const { title, means } = consentText(consent.purpose, consent.vacature);
  return (
    <Row title={title} aside={consent.holds ? <Withdraw consent={consent} /> : null}>
      <p>{means}</p>
      <p className="small soft">
        Gegeven op {formatDate(consent.grantedAt)}, tekst {consent.textVersion}
        {consent.withdrawnAt ? `, ingetrokken op ${formatDate(consent.withdrawnAt)}` : null}
        {consent.expiresAt && !consent.withdrawnAt
          ? `, ${consent.holds ? "geldt tot" : "verlopen op"} ${formatDate(consent.expiresAt)}`
          : null}
      </p>
    </Row>
  );
}

function Withdraw({ consent: { purpose, application, vacature } }: { consent: Shown }) {
  if (!application) return null;
  const which = <span className="visually-hidden"> voor {vacature?.title}</span>;
  switch (purpose) {
    case "shareName":
      return (
        <form method="post" action={`/mijn/sollicitaties/${application.id}/toestemming`}>
          <input type="hidden" name="allow" value="nee" />
          <input type="hidden" name="from" value="gegevens" />
          <Button variant="quiet">Trek in{which}</Button>
        </form>
      );
    case "application":
      return application.live ? (
        <a href={`/mijn/sollicitaties/${application.id}/intrekken`}>Trek sollicitatie in{which}</a>
      ) : null;
    case "keepProfile":
      return null;
  }
}
