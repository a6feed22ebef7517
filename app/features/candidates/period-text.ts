const MONTHS = "jan feb mrt apr mei jun jul aug sep okt nov dec".split(" ");

/** "jan 2019 – heden" of months ("2019-01") or years ("2019"); empty without a start. */
export function periodText(startsOn: string, endsOn: string): string {
  if (!startsOn) return "";
  const [start, end] = [stampText(startsOn), endsOn ? stampText(endsOn) : "heden"];
  return start === end ? start : `${start} – ${end}`;
}

function stampText(stamp: string): string {
  const [year = "", month] = stamp.split("-");
  return [MONTHS[Number(month) - 1], year].filter(Boolean).join(" ");
}
