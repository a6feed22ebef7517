import type { ReactNode } from "react";
import { LinkButton } from "./button.tsx";

type EmptyStateProps = {
  title: string;
  children?: ReactNode;
  action?: { href: string; label: string };
};

/** What stands where a list would be: what is not there, why, and what to do. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <h2>{title}</h2>
      {typeof children === "string" ? <p>{children}</p> : children}
      {action ? (
        <p>
          <LinkButton href={action.href} variant="quiet">
            {action.label}
          </LinkButton>
        </p>
      ) : null}
    </div>
  );
}
