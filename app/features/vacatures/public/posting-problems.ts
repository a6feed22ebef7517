import type { jobPosting } from "./job-posting.ts";

/** What a search engine would refuse in a posting of now, in words for the bureau; none where it is whole. */
export function postingProblems(posting: ReturnType<typeof jobPosting>, now: Date): string[] {
  const { title, description, employmentType, hiringOrganization, jobLocation } = posting;
  const { minValue, maxValue } = posting.baseSalary.value;
  const { addressLocality, addressRegion } = jobLocation.address;
  const checks: [boolean, string][] = [
    [title.trim() === "", "er is geen titel"],
    [description.length < 100, "de tekst is te kort"],
    [hiringOrganization.name.trim() === "", "de werkgever heeft geen naam"],
    [addressLocality === "" || addressRegion === "", "de plaats is niet bekend"],
    [employmentType.length === 0, "er is geen contractvorm"],
    [!(minValue > 0 && minValue <= maxValue), "het salaris klopt niet"],
    [new Date(posting.datePosted) > now, "de datum van publicatie ligt in de toekomst"],
    [
      "validThrough" in posting && new Date(String(posting.validThrough)) < now,
      "de sluitingsdatum is voorbij",
    ],
  ];
  return checks.flatMap(([isWrong, says]) => (isWrong ? [says] : []));
}
