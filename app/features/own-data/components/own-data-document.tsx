import { formatDateTime } from "#app/ui/format-date.ts";
import type { OwnData } from "../exported-columns.ts";
import { OwnClientContacts } from "./own-client-contacts.tsx";
import { OwnDataHistory } from "./own-data-history.tsx";
import { OwnDataProfile } from "./own-data-profile.tsx";
import { OwnEnquiries } from "./own-enquiries.tsx";

/** All the page needs to be read without the site. */
const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 70rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
h2 { margin: 2.5rem 0 0.5rem; }
h3 { margin: 1.5rem 0 0.25rem; }
dl div { padding: 0.25rem 0; }
@media (min-width: 40rem) { dl div { display: grid; grid-template-columns: 16rem 1fr; gap: 1rem; } }
dt { opacity: 0.75; }
dd { margin: 0; overflow-wrap: anywhere; white-space: pre-line; }
.table-scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; min-width: 40rem; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: start; vertical-align: top; padding: 0.4rem 1rem 0.4rem 0; border-bottom: 1px solid #8886; font-weight: normal; white-space: pre-line; }
thead th { font-weight: bold; }`;

/** All that is stored about one candidate as a page of its own: no script, no address of the site. */
export function OwnDataDocument({ data, madeAt }: { data: OwnData; madeAt: Date }) {
  return (
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`Gegevens van ${data.name}`}</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <h1>Gegevens van {data.name}</h1>
        <p>
          Gemaakt op {formatDateTime(madeAt)}. In gegevens.json staat hetzelfde voor een ander
          systeem, met ook de volledige berekening van elke vergelijking. Je bestanden staan in de
          map bestanden.
        </p>
        <OwnDataProfile data={data} />
        <OwnDataHistory data={data} />
        <OwnEnquiries enquiries={data.enquiries} />
        <OwnClientContacts contacts={data.clientContacts} />
      </body>
    </html>
  );
}
