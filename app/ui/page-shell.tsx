import type { ReactNode } from "react";
import { currentOf } from "./current-link.ts";

/** A link of the header or the footer; `holds` are paths beside its own that belong to it. */
export type NavLink = { href: string; label: string; holds?: string[] };

/** A group of links in the footer under one word. */
export type FooterGroup = { title: string; links: NavLink[] };

type PageShellProps = {
  bureauName: string;
  /** Pixels of the picture at `/logo.png`, twice as it is shown; without one the name stands in letters. */
  logo?: { width: number; height: number; hash: string } | null;
  currentPath: string;
  nav: NavLink[];
  account?: NavLink[];
  accountExtra?: ReactNode;
  homeHref?: string;
  footer?: FooterGroup[];
  contact?: ReactNode;
  kind?: "public" | "workspace";
  density?: "airy" | "normal" | "tight";
  children: ReactNode;
};

/**
 * Skip link, header, main and footer around a page. `account` (sign in, my page) stands at the
 * right, `accountExtra` behind it (the form that signs out). `kind` sets the width and the size of
 * titles, `density` the tightness of rows.
 */
export function PageShell({ kind = "public", homeHref = "/", ...props }: PageShellProps) {
  const width = kind === "workspace" ? "container-wide" : "container";
  return (
    <div className={`site site-${kind}`} data-density={props.density ?? defaultDensity(kind)}>
      <a className="skip-link" href="#inhoud">
        Naar de inhoud
      </a>
      <header className="site-header">
        <div className={width}>
          <a className="site-name" href={homeHref}>
            {props.logo ? <Logo {...props.logo} name={props.bureauName} /> : props.bureauName}
          </a>
          <details className="site-menu">
            <summary>Menu</summary>
            <nav aria-label="Hoofdmenu">
              <ul>
                <Links links={props.nav} currentPath={props.currentPath} />
              </ul>
              <ul className="site-account">
                <Links links={props.account ?? []} currentPath={props.currentPath} />
                {props.accountExtra ? <li>{props.accountExtra}</li> : null}
              </ul>
            </nav>
          </details>
        </div>
      </header>
      <main className="site-main" id="inhoud" tabIndex={-1}>
        {props.children}
      </main>
      <footer className="site-footer">
        <div className={width}>
          <div className="stack-tight">
            <p className="site-name">{props.bureauName}</p>
            {props.contact}
          </div>
          {props.footer?.map(({ title, links }) => (
            <nav key={title} aria-label={title}>
              <p className="site-footer-title">{title}</p>
              <ul className="stack-tight">
                <Links links={links} currentPath={props.currentPath} />
              </ul>
            </nav>
          ))}
        </div>
      </footer>
    </div>
  );
}

function Logo({
  name,
  width,
  height,
  hash,
}: {
  name: string;
  width: number;
  height: number;
  hash: string;
}) {
  return (
    <img
      className="site-logo"
      src={`/logo.png?v=${hash}`}
      alt={name}
      width={Math.round(width / 2)}
      height={Math.round(height / 2)}
    />
  );
}

function Links({ links, currentPath }: { links: NavLink[]; currentPath: string }) {
  const current = currentOf(links, currentPath);
  return links.map(({ href, label }) => (
    <li key={href}>
      <a href={href} aria-current={current?.href === href ? current.kind : undefined}>
        {label}
      </a>
    </li>
  ));
}

function defaultDensity(kind: "public" | "workspace") {
  return kind === "workspace" ? "normal" : "airy";
}
