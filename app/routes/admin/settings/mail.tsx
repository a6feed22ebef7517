import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { sendTestMail } from "#app/features/settings/send-test-mail.server.ts";
import { mailKind } from "#app/platform/mail/mail.server.ts";
import type { RecordState } from "#app/platform/mail/sender-records.server.ts";
import { findSending } from "#app/screens/admin/sending.server.ts";
import { Button } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { DlFacts } from "#app/ui/dl-facts.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { flashNotice } from "../../door/flash-notice.ts";
import { pageTitle } from "../../door/page-title.ts";
import { requireAdmin } from "../../door/session.server.ts";

const NOTICES = {
  verstuurd:
    "De proefmail is onderweg naar uw eigen adres. Kijk zo nodig ook bij de ongewenste mail.",
  bewaard: "Er is geen maildienst. De proefmail is niet verstuurd en staat bij Mail.",
};
const KINDS = {
  stored: "nergens heen: mail wordt bewaard en staat bij Mail",
  resend: "via Resend",
  smtp: "via uw eigen mailserver",
};
const STATES: Record<RecordState, string> = {
  there: "staat er",
  missing: "ontbreekt",
  unknown: "niet te controleren",
};
const RECORDS = [
  {
    key: "spf",
    label: "SPF",
    text: "Zegt welke servers namens dit domein mogen mailen. Zonder SPF belandt mail sneller bij de ongewenste mail.",
  },
  {
    key: "dkim",
    label: "DKIM",
    text: "De sleutel waarmee de ontvanger ziet dat een mail echt van u komt. Uw maildienst zegt welke regel u toevoegt.",
  },
  {
    key: "dmarc",
    label: "DMARC",
    text: "Zegt wat er moet gebeuren met mail die niet klopt. Zo kan niemand namens u mailen.",
  },
] as const;

export const meta: MetaFunction = (args) => pageTitle("Verzending van mail", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireAdmin(request);
  return { ...(await findSending(actor)), notice: flashNotice(request, NOTICES) };
}

export async function action({ request }: ActionFunctionArgs) {
  await sendTestMail(await requireAdmin(request));
  const outcome = mailKind() === "stored" ? "bewaard" : "verstuurd";
  return redirect(`/beheer/instellingen/mail?melding=${outcome}`);
}

export default function MailSettings() {
  const { kind, sender, domain, alarm, records, notice } = useLoaderData<typeof loader>();
  return (
    <>
      <header className="workspace-head">
        <h1>Verzending van mail</h1>
        <p className="soft">
          <a href="/beheer/begin">Alle stappen</a>
        </p>
      </header>
      {notice ? <Notice tone="done">{notice}</Notice> : null}
      {alarm ? <Notice tone="wrong">{`Er wacht mail: ${alarm}.`}</Notice> : null}
      <DlFacts
        facts={[
          { term: "Mail gaat", value: KINDS[kind] },
          { term: "Afzender", value: sender },
        ]}
      />
      <p className="small soft">
        Wie de server beheert kiest de dienst en de afzender, met <code>SMTP_URL</code> of{" "}
        <code>RESEND_API_KEY</code>, en <code>MAIL_FROM</code>.
      </p>
      {records ? (
        <section className="section stack">
          <h2>Wat {domain} over uw mail zegt</h2>
          <DataTable
            caption="Regels in de DNS van het domein"
            columns={[{ label: "Regel" }, { label: "Stand" }, { label: "Waarvoor" }]}
            rows={RECORDS.map(({ key, label, text }) => ({
              key,
              cells: [label, STATES[records[key]], text],
            }))}
          />
        </section>
      ) : null}
      <section className="section stack">
        <h2>Komt mail aan?</h2>
        <form method="post">
          <Button>Stuur mij een proefmail</Button>
        </form>
        <p className="small soft">
          Hij staat daarna ook bij <a href="/beheer/mail">Mail</a>.
        </p>
      </section>
    </>
  );
}
