import type { VacatureReading } from "#app/features/vacatures/wording/vacature-reading.ts";

const NUMBER_WORDS: Record<number, string> = {
  1: "een|één|one|a ",
  2: "twee|two|beide",
  3: "drie|three",
  4: "vier|four",
  5: "vijf|five",
  6: "zes|six",
  7: "zeven|seven",
  8: "acht|eight",
};

const SIGNS: Record<string, string> = { "&euro;": "€", "&oacute;": "ó", "&ndash;": "–" };

/** Values whose digits or words stand nowhere in the text: what a reader invented. */
export function strayValues(text: string, reading: VacatureReading): string[] {
  const plain = text
    .normalize("NFC")
    .replace(/&(?:euro|oacute|ndash);/g, (name) => SIGNS[name] ?? "")
    .replace(/&[a-z]+;|\s+/gi, " ");
  const digits = plain.replace(/(?<=\d)[.,](?=\d{3}(?!\d))/g, "");
  const strays: string[] = [];
  const number = (name: string, value: number | null | undefined) => {
    if (value === null || value === undefined) return;
    const words = NUMBER_WORDS[value];
    const isThere =
      new RegExp(`(?<!\\d)${value}(?!\\d)`).test(digits) ||
      (value % 1000 === 0 && new RegExp(`(?<!\\d)${value / 1000} ?k?`).test(digits)) ||
      (words !== undefined && new RegExp(words, "i").test(plain));
    if (!isThere) strays.push(`${name} ${value}`);
  };
  number("hours", reading.hours?.value.min);
  number("hours", reading.hours?.value.max);
  const { minCents = null, maxCents = null, weeklyHours = null } = reading.pay?.value ?? {};
  number("pay", minCents && Math.floor(minCents / 100));
  number("pay", maxCents && Math.floor(maxCents / 100));
  number("pay basis", weeklyHours);
  number("experience", reading.experienceYears?.value);
  number("home days", reading.hybridDays?.value);
  if (reading.startsOn && reading.startsOn.value !== "now")
    number("start", Number(reading.startsOn.value.slice(8)));
  for (const name of wordsOf(reading)) if (!plain.includes(name)) strays.push(`words "${name}"`);
  return strays;
}

/** What must stand in the text letter by letter: title, postcode, tasks, offer. */
function wordsOf(reading: VacatureReading): string[] {
  const whole = [
    reading.title?.value ?? "",
    reading.place?.value.postcode ?? "",
    ...[...reading.tasks, ...reading.offer].map(({ value }) => value),
  ];
  return whole
    .filter((one) => one !== "" && !/[-'’"&]/.test(one))
    .map((one) => one.replace(/\s+/g, " "));
}
