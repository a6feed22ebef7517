import { formatCount } from "#app/ui/format-measure.ts";
import type { WhatIfCount } from "../score/what-if.ts";

type SupplyProps = { good: number; gains: readonly WhatIfCount[]; level?: 2 | 3 };

/** How many good candidates there are, and which single changes would bring more. */
export function Supply({ good, gains, level = 2 }: SupplyProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section className="stack">
      <Heading>Wat meer kandidaten zou geven</Heading>
      <p>
        {formatCount(good, "vindbare kandidaat past", "vindbare kandidaten passen")} nu goed: sterk
        of goed, dus genoeg bekend, geen harde eis die ontbreekt en geen wens over loon, uren,
        afstand, contractvorm of functie die niet uitkomt.
      </p>
      {gains.length === 0 ? (
        <p>Geen enkele losse verandering geeft meer passende kandidaten.</p>
      ) : (
        <ul>
          {gains.map(({ key, change, before, after }) => (
            <li key={key}>
              {change}: van {before} naar {after}.
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
