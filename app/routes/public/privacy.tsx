import type { MetaFunction } from "@remix-run/node";
import { useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { CONSENT_TEXT_VERSION } from "#app/features/candidates/keep-consent.ts";
import { MAIL_KEEP_DAYS } from "#app/features/retention/end-stored-mails.server.ts";
import { keptLines } from "#app/features/retention/kept-lines.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { logKeepDays } from "#app/platform/log-period.server.ts";
import type { loader as rootLoader } from "#app/root.tsx";
import { publicMeta } from "../door/page-meta.ts";

export const handle: PageHandle = { kept: { params: [] } };

export const meta: MetaFunction = (args) =>
  publicMeta(args, {
    title: "Privacy",
    description: "Wat wij van je bewaren, waarom, hoe lang, en wat je daarover te zeggen hebt.",
  });

export function loader() {
  return { logDays: logKeepDays(), mailDays: MAIL_KEEP_DAYS };
}

export default function Privacy() {
  const { logDays, mailDays } = useLoaderData<typeof loader>();
  const bureau = useRouteLoaderData<typeof rootLoader>("root")?.bureau;
  return (
    <div className="container">
      <div className="page-title">
        <h1>Wat wij bewaren, en hoe lang</h1>
        <p className="soft">
          Tekst {CONSENT_TEXT_VERSION}. Verandert de tekst, dan verandert dit nummer.
        </p>
      </div>
      <div className="prose">
        <p>
          {bureau?.name ?? "Het bureau"} is verantwoordelijk voor je gegevens. Wij gebruiken ze om
          je werk te bemiddelen en nergens anders voor. Wij verkopen niets, volgen je niet op andere
          websites en tonen geen advertenties.
        </p>
        <h2>Wat wij bewaren</h2>
        <ul>
          {keptLines(logDays, mailDays).map(([what, why, how]) => (
            <li key={what}>
              <strong>{what}</strong>, {why}. Hoe lang: {how}.
            </li>
          ))}
        </ul>
        <p>
          Een week voordat wij je gegevens verwijderen mailen wij je, en bij een jaar ook een maand
          van tevoren. In die mail staat hoe je kunt blijven. Loopt er dan nog een procedure, dan
          wachten wij tot vier weken na het einde daarvan.
        </p>
        <h2>Wat wij nooit vragen</h2>
        <p>
          Geboortedatum, geslacht, foto, BSN, kopie van een paspoort, gezondheid, zwangerschap en je
          vorige salaris. Staat het in je cv, dan gebruiken wij het niet.
        </p>
        <h2>Waar je toestemming voor geeft</h2>
        <ul>
          <li>
            <strong>Solliciteren:</strong> wij mogen je gegevens gebruiken voor deze ene
            sollicitatie, tot vier weken na afloop.
          </li>
          <li>
            <strong>Naam delen:</strong> de werkgever van deze vacature mag je naam, contactgegevens
            en cv zien als wij je voorstellen en de werkgever ja zegt. Zonder deze toestemming ziet
            de werkgever je voordracht zonder naam.
          </li>
          <li>
            <strong>Je profiel bewaren:</strong> wij mogen je profiel een jaar bewaren. Hoelang nog
            zie je bij <a href="/mijn/gegevens">je gegevens</a>.
          </li>
          <li>
            <strong>Vindbaar zijn:</strong> onze consultants mogen je ook voor andere vacatures
            vinden. Dit zet je zelf aan in je profiel.
          </li>
          <li>
            <strong>Voorgesteld worden:</strong> vindt een consultant je passen bij een vacature
            waarop je niet hebt gesolliciteerd, dan vragen wij het je eerst. Zonder jouw ja leest de
            werkgever niets over je.
          </li>
        </ul>
        <p>
          Elke toestemming kun je weer intrekken. Dat maakt wat daarvoor gebeurde niet ongeldig.
        </p>
        <h2>Als je niet zelf bij ons kwam</h2>
        <p>
          Soms schrijven wij iemand in die ons belde of mailde, of die wij via ons netwerk kennen.
          Dat vertellen wij binnen een maand: welke gegevens, van wie, waarom en hoe lang. Met de
          link in die mail zie je alles, verbeter je het, of laat je het meteen verwijderen.
        </p>
        <h2>Wie meekijkt</h2>
        <p>
          De consultants van het bureau. Een werkgever ziet alleen wie aan hem is voorgesteld, en
          leest dan wat jij bij <a href="/mijn/zichtbaarheid">zichtbaarheid</a> laat zien. Wie je
          gegevens opent, leggen wij vast; met een account lees je dat terug. De mail gaat, als het
          bureau dat zo heeft ingesteld, via een maildienst.
        </p>
        <h2>De computer beslist niet</h2>
        <p>
          Een programma zet kandidaten en vacatures op volgorde, met vaste regels en met uitleg. Een
          mens leest, kiest en antwoordt. <a href="/werkwijze#score">Hoe de score werkt</a>
        </p>
        <h2 id="rechten">Jouw rechten</h2>
        <p>
          Je mag je gegevens zien, meenemen, verbeteren en laten verwijderen, en bezwaar maken. Met
          een account zie en bewaar je ze zelf onder <a href="/mijn/gegevens">je gegevens</a>.
          Anders mail of bel je ons
          {bureau ? <ContactLine {...bureau} /> : null}; je krijgt binnen een maand antwoord. Ben je
          het niet met ons eens, dan kun je een klacht indienen bij de{" "}
          <a href="https://autoriteitpersoonsgegevens.nl/">Autoriteit Persoonsgegevens</a>.
        </p>
      </div>
    </div>
  );
}

function ContactLine(bureau: { email: string; privacyEmail: string; phone: string }) {
  const [phone, email] = [bureau.phone, bureau.privacyEmail || bureau.email];
  return (
    <>
      {" "}
      (<a href={`mailto:${email}`}>{email}</a>,{" "}
      <a href={`tel:${phone.replaceAll(" ", "")}`}>{phone}</a>)
    </>
  );
}
