const whole = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 0 });
const half = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 1 });

/** Hours a week: "28–36 uur", or "32 uur" when both are equal or one is missing. */
export function formatHours(min: number, max: number = min): string {
  return min === max ? `${half.format(min)} uur` : `${half.format(min)}–${half.format(max)} uur`;
}

/** A distance: "12 km", "minder dan 1 km". */
export function formatKm(distanceKm: number): string {
  return distanceKm < 1 ? "minder dan 1 km" : `${whole.format(distanceKm)} km`;
}

/** A number with its noun: "1 dag thuis", "2 dagen thuis", "1.204 vacatures". */
export function formatCount(count: number, one: string, more: string): string {
  return `${half.format(count)} ${count === 1 ? one : more}`;
}

/** A share 0–1 as "41 %". */
export function formatPercent(share: number): string {
  return `${whole.format(share * 100)} %`;
}

/** A size: "640 kB", "2,4 MB"; 1 MB is 1,000,000 bytes. */
export function formatBytes(bytes: number): string {
  return bytes < 1_000_000
    ? `${whole.format(Math.max(1, bytes / 1000))} kB`
    : `${half.format(bytes / 1_000_000)} MB`;
}
