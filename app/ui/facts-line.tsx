import { Fragment } from "react";

/** A fact, or a fact with the basis it holds on: `{ value: "€ 2.900 – 3.400", basis: "bij 36 uur" }`. */
export type Fact = string | { value: string; basis: string };

type FactsLineProps = {
  facts: (Fact | null | undefined | false)[];
  plain?: boolean;
};

/** Facts on one line, the first (pay) bold unless `plain`; missing facts are left out. */
export function FactsLine({ facts, plain = false }: FactsLineProps) {
  const present = facts.filter((fact): fact is Fact => Boolean(fact));
  if (present.length === 0) return null;
  return (
    <p className="facts-line">
      {present.map((fact, at) => {
        const { value, basis } = typeof fact === "string" ? { value: fact, basis: "" } : fact;
        return (
          <Fragment key={`${value} ${basis}`}>
            {at > 0 ? " " : null}
            <span>
              {at === 0 && !plain ? <strong>{value}</strong> : value}
              {basis ? ` ${basis}` : null}
              {at < present.length - 1 ? "\u00a0·" : null}
            </span>
          </Fragment>
        );
      })}
    </p>
  );
}
