import type { ReactNode } from "react";

/** Evidence or detail under one line that opens and closes. Put several in `<div class="disclosures">`. */
export function Disclosure(props: { summary: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details className="disclosure" open={props.open}>
      <summary>{props.summary}</summary>
      <div className="disclosure-body">
        {typeof props.children === "string" ? <p>{props.children}</p> : props.children}
      </div>
    </details>
  );
}
