import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BUREAU_KEY } from "#app/features/settings/bureau.server.ts";
import { BureauForm } from "#app/features/settings/components/bureau-form.tsx";
import { SettingHistory } from "#app/features/settings/components/setting-history.tsx";
import { listSettingVersions } from "#app/features/settings/keep-setting.server.ts";
import { findBureauForm, saveBureau } from "#app/features/settings/save-bureau.server.ts";
import { bureauFormSchema } from "#app/features/settings/schema.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { Notice } from "#app/ui/notice.tsx";
import { flashNotice } from "../../door/flash-notice.ts";
import { pageTitle } from "../../door/page-title.ts";
import { requireAdmin } from "../../door/session.server.ts";

const NOTICES = {
  bewaard: "De gegevens zijn bewaard. Ze staan nu op elke pagina en in elke mail.",
};
const LABELS = {
  name: "naam",
  address: "adres",
  phone: "telefoon",
  email: "e-mail",
  privacyEmail: "privacy",
  kvk: "KvK",
};

export const meta: MetaFunction = (args) => pageTitle("Gegevens van het bureau", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireAdmin(request);
  const [form, versions] = await Promise.all([
    findBureauForm(actor),
    listSettingVersions(actor, BUREAU_KEY),
  ]);
  return { ...form, versions, notice: flashNotice(request, NOTICES) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireAdmin(request);
  await saveBureau(actor, await readForm(request, bureauFormSchema));
  return redirect("/beheer/instellingen?melding=bewaard");
}

export default function BureauSettings() {
  const { values, seen, versions, notice } = useLoaderData<typeof loader>();
  return (
    <>
      <header className="workspace-head">
        <h1>Gegevens van het bureau</h1>
        <p className="soft">
          Ze staan op elke pagina, in elke mail en in de feeds.{" "}
          <a href="/beheer/begin">Alle stappen</a>
        </p>
      </header>
      {notice ? <Notice tone="done">{notice}</Notice> : null}
      <BureauForm values={values} seen={seen} />
      <SettingHistory versions={versions} labels={LABELS} />
    </>
  );
}
