import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { findLivePaths } from "#app/features/content/live/find-live-paths.server.ts";
import { findBureau } from "#app/features/settings/bureau.server.ts";
import { findShownLook } from "#app/features/settings/look/look.server.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { siteUrl } from "#app/platform/site.server.ts";
import { accountLinks, footerOf, navOf } from "#app/routes/door/navigation.ts";
import { findActor } from "#app/routes/door/session.server.ts";
import { useNonce } from "#app/ui/nonce.ts";
import { PageShell } from "#app/ui/page-shell.tsx";
import styles from "#app/ui/styles/site.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.bureau.name ?? "Rechterhand" },
];

export async function loader({ request }: LoaderFunctionArgs) {
  const [actor, bureau, look, live] = await Promise.all([
    findActor(request),
    findBureau(),
    findShownLook(),
    findLivePaths(),
  ]);
  return { audience: actor.kind, bureau, look, live, url: siteUrl("") };
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const root = useRouteLoaderData<typeof loader>("root");
  const { pathname } = useLocation();
  const handles = useMatches().map((match) => match.handle as PageHandle | undefined);
  const hydrate = handles.some((handle) => handle?.hydrate);
  const kind = handles.findLast((handle) => handle?.kind)?.kind ?? "public";
  const audience = root?.audience ?? "anonymous";
  const bureau = root?.bureau;
  const live = root?.live ?? [];
  return (
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
        {root?.look.colour ? (
          <link rel="stylesheet" href={`/kleuren.css?v=${root.look.colour.slice(1)}`} />
        ) : null}
      </head>
      <body>
        <PageShell
          bureauName={bureau?.name ?? "Rechterhand"}
          logo={root?.look.logo ?? null}
          currentPath={pathname}
          nav={navOf(audience, live)}
          account={accountLinks(audience)}
          accountExtra={audience === "anonymous" ? null : <SignOutForm />}
          footer={footerOf(live)}
          contact={
            bureau ? (
              <p>
                {bureau.address}
                <br />
                <a href={`tel:${bureau.phone.replaceAll(" ", "")}`}>{bureau.phone}</a>
                <br />
                <a href={`mailto:${bureau.email}`}>{bureau.email}</a>
                {bureau.kvk ? (
                  <>
                    <br />
                    KvK {bureau.kvk}
                  </>
                ) : null}
              </p>
            ) : null
          }
          kind={kind}
        >
          {children}
        </PageShell>
        {hydrate ? <Scripts nonce={nonce} /> : null}
        <script type="module" src="/enhance.js" nonce={nonce || undefined} />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const message = isRouteErrorResponse(error) ? messageIn(error.data) : null;
  const sentence = message ?? SENTENCES[status] ?? "Probeer het over een minuut opnieuw.";
  return (
    <div className="container prose stack" data-refused>
      <h1>{TITLES[status] ?? "Er ging iets mis"}</h1>
      <p>{sentence}</p>
      <p>
        <a href="/">Naar de voorpagina</a> · <a href="/vacatures">Bekijk de vacatures</a>
      </p>
    </div>
  );
}

const TITLES: Record<number, string> = {
  400: "Dat kan niet",
  403: "Geen toegang",
  404: "Niet gevonden",
  405: "Dat kan hier niet",
  408: "Dat duurde te lang",
  409: "Iemand was u voor",
  413: "Dat is te veel",
  414: "Dat adres is te lang",
  415: "Dat kan niet",
  422: "Dat kan niet",
  429: "Even wachten",
};

/** For what the framework refuses by itself, without a sentence of ours. */
const SENTENCES: Record<number, string> = {
  400: "Dit adres klopt niet. Ga naar de voorpagina en zoek vandaar verder.",
  403: "Dit formulier kwam niet van deze website. Open de pagina opnieuw.",
  404: "Deze pagina bestaat niet of is niet van u.",
  405: "Op deze pagina staat geen formulier. Ga terug en laad de pagina opnieuw.",
};

function messageIn(data: unknown): string | null {
  return typeof data === "object" && data !== null && "message" in data
    ? String(data.message)
    : null;
}

function SignOutForm() {
  return (
    <form method="post" action="/uitloggen">
      <button className="button-link" type="submit">
        Uitloggen
      </button>
    </form>
  );
}
