import type { Tone } from "./notice.tsx";

/** A state in one or two words with a dot in its colour; without tone it is quiet (ring, soft ink). */
export function StatusWord({ children, tone }: { children: string; tone?: Tone }) {
  return <span className={tone ? `status tone-${tone}` : "status status-quiet"}>{children}</span>;
}
