import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LookForm } from "#app/features/settings/components/look-form.tsx";
import { SettingHistory } from "#app/features/settings/components/setting-history.tsx";
import { listSettingVersions } from "#app/features/settings/keep-setting.server.ts";
import { isReadable } from "#app/features/settings/look/accent.ts";
import { LOOK_KEY } from "#app/features/settings/look/look.server.ts";
import { findLookForm, saveLook } from "#app/features/settings/look/save-look.server.ts";
import { lookFormSchema } from "#app/features/settings/schema.ts";
import { errorOf, readFormWithFile } from "#app/platform/http/upload.server.ts";
import { callerOf } from "#app/platform/limits/caller.ts";
import { Notice } from "#app/ui/notice.tsx";
import { flashNotice } from "../../door/flash-notice.ts";
import { pageTitle } from "../../door/page-title.ts";
import { requireAdmin } from "../../door/session.server.ts";

const NOTICES = { bewaard: "Het uiterlijk is bewaard. Zo ziet elke pagina er nu uit." };
const FILE = {
  field: "file",
  messages: {
    missing: "Kies een bestand.",
    wrongKind: "Dit is geen PNG, JPG of SVG. Kies een ander bestand.",
    tooLarge: "Dit bestand is te groot om een logo van te maken. Kies een kleiner bestand.",
    again: "Kies het logo opnieuw: uw browser stuurt het niet vanzelf nog een keer mee.",
  },
};

export const meta: MetaFunction = (args) => pageTitle("Logo en kleur", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireAdmin(request);
  const [form, versions] = await Promise.all([
    findLookForm(actor),
    listSettingVersions(actor, LOOK_KEY),
  ]);
  const { colour } = form.look;
  const isDarkened = colour !== "" && !isReadable(colour);
  return { ...form, isDarkened, versions, notice: flashNotice(request, NOTICES) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireAdmin(request);
  const { input, file, trouble } = await readFormWithFile(request, lookFormSchema, {
    ...FILE,
    caller: callerOf(context.callerIp),
    guard: async () => {},
    asIs: true,
  });
  if (trouble) throw errorOf(trouble);
  await saveLook(actor, { ...input, file });
  return redirect("/beheer/instellingen/uiterlijk?melding=bewaard");
}

export default function LookSettings() {
  const { look, seen, isDarkened, versions, notice } = useLoaderData<typeof loader>();
  return (
    <>
      <header className="workspace-head">
        <h1>Logo en kleur</h1>
        <p className="soft">
          <a href="/beheer/begin">Alle stappen</a>
        </p>
      </header>
      {notice ? <Notice tone="done">{notice}</Notice> : null}
      {isDarkened ? (
        <Notice tone="note">
          {`${look.colour} is op licht papier niet goed te lezen. Knoppen en links krijgen dezelfde tint, maar donkerder.`}
        </Notice>
      ) : null}
      <LookForm colour={look.colour} hasLogo={look.logo !== null} seen={seen} />
      <SettingHistory versions={versions} labels={{ colour: "kleur", logo: "logo" }} />
    </>
  );
}
