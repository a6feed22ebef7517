import type { ReactNode } from "react";

/** A list as rows with hairlines; its children are `Row` or plain `<li>`. */
export function Rows({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ul className="rows" aria-label={label}>
      {children}
    </ul>
  );
}

type RowProps = {
  title: ReactNode;
  href?: string;
  level?: 2 | 3 | 4;
  aside?: ReactNode;
  extra?: ReactNode;
  selected?: boolean;
  children?: ReactNode;
};

/**
 * One row: the title (a link over the whole row when `href` is there), what belongs to it as
 * children, `aside` at the right, `extra` over the full width with links and buttons of its own.
 */
export function Row({ title, href, level = 3, aside, extra, selected, children }: RowProps) {
  const Heading = `h${level}` as const;
  return (
    <li className={selected ? "is-selected" : undefined}>
      <div className="row">
        <div className="row-body">
          <Heading className="row-title">
            {href ? (
              <a href={href} aria-current={selected ? "true" : undefined}>
                {title}
              </a>
            ) : (
              title
            )}
          </Heading>
          {children}
        </div>
        {aside ? <div className="row-aside">{aside}</div> : null}
        {extra ? <div className="row-extra">{extra}</div> : null}
      </div>
    </li>
  );
}
