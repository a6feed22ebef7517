import { getFormProps } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { AUDIENCE_LABELS } from "#app/features/accounts/audience.ts";
import { inviteAccount } from "#app/features/accounts/invite-account.server.ts";
import { listAccounts } from "#app/features/accounts/queries.server.ts";
import { inviteAccountSchema } from "#app/features/accounts/schema.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { Button } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { RadioGroup } from "#app/ui/fields/choice-field.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, useServerForm } from "#app/ui/fields/server-form.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import { formatDateShort } from "#app/ui/format-date.ts";
import { Notice } from "#app/ui/notice.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { flashNotice } from "../door/flash-notice.ts";
import { pageLinks, pageNumber } from "../door/page-number.ts";
import { pageTitle } from "../door/page-title.ts";
import { requireAdmin } from "../door/session.server.ts";

const NOTICES = {
  uitgenodigd: "De uitnodiging is verstuurd. De link werkt 24 uur.",
  gesloten: "Het account is gesloten. Alle sessies zijn beëindigd.",
  geopend: "Het account is weer open.",
  tweestappen: "De tweede stap is weg. Bij het volgende inloggen wordt een nieuwe gevraagd.",
};

const AUDIENCES = [
  { value: "consultant", label: "Consultant" },
  { value: "admin", label: "Beheerder" },
];

export const meta: MetaFunction = (args) => pageTitle("Accounts", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireAdmin(request);
  const page = pageNumber(request);
  const { accounts, hasMore } = await listAccounts(actor, page);
  const links = pageLinks(request, page, hasMore);
  return { accounts, links, ownId: actor.accountId, notice: flashNotice(request, NOTICES) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireAdmin(request);
  await inviteAccount(actor, await readForm(request, inviteAccountSchema));
  return redirect("/beheer/accounts?melding=uitgenodigd");
}

export default function Accounts() {
  const { accounts, links, ownId, notice } = useLoaderData<typeof loader>();
  return (
    <>
      <header className="workspace-head">
        <h1>Accounts</h1>
      </header>
      {notice ? <Notice tone="done">{notice}</Notice> : null}
      <DataTable
        caption="Accounts, nieuwste bovenaan"
        columns={[
          { label: "Naam" },
          { label: "E-mailadres" },
          { label: "Soort" },
          { label: "Gemaakt" },
          { label: "Toegang" },
          { label: "Tweede stap" },
        ]}
        rows={accounts.map((account) => ({
          key: account.id,
          cells: [
            account.name,
            account.email,
            AUDIENCE_LABELS[account.audience],
            formatDateShort(account.createdAt),
            account.id === ownId ? "uzelf" : <AccessForm key="access" account={account} />,
            account.twoFactorEnabled && account.id !== ownId ? (
              <TwoStepForm key="two-step" account={account} />
            ) : (
              <span key="two-step">{account.twoFactorEnabled ? "aan" : "uit"}</span>
            ),
          ],
        }))}
      />
      <Pagination {...links} />
      <InviteForm />
    </>
  );
}

function AccessForm({ account }: { account: { id: string; name: string; disabledAt: unknown } }) {
  const closed = Boolean(account.disabledAt);
  return (
    <form method="post" action={`/beheer/accounts/${account.id}/toegang`}>
      <Button variant="plain" name="disabled" value={closed ? "nee" : "ja"}>
        {closed ? "Open" : "Sluit"}
        <span className="visually-hidden"> het account van {account.name}</span>
      </Button>
    </form>
  );
}

function TwoStepForm({ account }: { account: { id: string; name: string } }) {
  return (
    <form method="post" action={`/beheer/accounts/${account.id}/twee-stappen/intrekken`}>
      <Button variant="plain">
        Trek in
        <span className="visually-hidden"> voor {account.name}, die de telefoon kwijt is</span>
      </Button>
    </form>
  );
}

function InviteForm() {
  const [form, fields] = useServerForm<z.input<typeof inviteAccountSchema>>("uitnodigen");
  return (
    <section className="section stack">
      <h2>Nodig een collega uit</h2>
      <form method="post" {...getFormProps(form)} className="form">
        <FormErrors form={form} />
        <TextField label="Naam" {...fromConform(fields.name)} required />
        <TextField label="E-mailadres" type="email" {...fromConform(fields.email)} required />
        <RadioGroup label="Soort" choices={AUDIENCES} {...fromConform(fields.audience)} required />
        <TextField
          label="Functie"
          hint="Staat op de website. Leeg: deze collega staat er niet op."
          {...fromConform(fields.jobTitle)}
        />
        <TextField label="Telefoon" type="tel" {...fromConform(fields.phone)} />
        <div className="actions">
          <Button>Nodig uit</Button>
        </div>
      </form>
    </section>
  );
}
