import { expect, test } from "vitest";
import { jobPosting, type PostedVacature } from "./job-posting.ts";

const vacature: PostedVacature = {
  number: 12,
  url: "https://bureau.example/vacatures/planner-utrecht-12",
  title: "Planner",
  summary: "Je plant <b>alles</b> & meer.\n\nElke dag.",
  tasks: ["Routes maken"],
  offer: [],
  requirements: ["Excel (basis)"],
  employer: "Van Vliet",
  bureau: "Rechterhand",
  place: "Utrecht",
  province: "Utrecht",
  postcode: null,
  contractForms: ["vast", "zzp"],
  salaryMinCents: 290000,
  salaryMaxCents: 340000,
  salaryHours: 36,
  hoursMin: 28,
  hoursMax: 36,
  hybridDays: 2,
  publishedAt: new Date("2026-11-01T08:00:00Z"),
  closesOn: new Date("2026-12-31T00:00:00Z"),
};

test("a posting has every required and recommended part", () => {
  expect(jobPosting(vacature)).toMatchObject({
    "@type": "JobPosting",
    title: "Planner",
    datePosted: "2026-11-01T08:00:00.000Z",
    validThrough: "2026-12-31T23:59:59+01:00",
    directApply: true,
    employmentType: ["FULL_TIME", "PART_TIME", "CONTRACTOR"],
    hiringOrganization: { "@type": "Organization", name: "Van Vliet" },
    jobLocation: { address: { addressLocality: "Utrecht", addressCountry: "NL" } },
    baseSalary: { currency: "EUR", value: { minValue: 2900, maxValue: 3400, unitText: "MONTH" } },
    identifier: { "@type": "PropertyValue", value: "12" },
  });
});

test("the description is HTML with the text escaped and the pay with its hours", () => {
  const { description } = jobPosting(vacature);
  expect(description).toContain(
    "<p>Je plant &lt;b&gt;alles&lt;/b&gt; &amp; meer.</p><p>Elke dag.</p>",
  );
  expect(description).toContain("<ul><li>Routes maken</li></ul>");
  expect(description).toContain("bij 36 uur per week");
});

test("whatever an employer types into a list stays text", () => {
  const typed = `<img src=x onerror="alert(1)"> & 'meer'`;
  const { description } = jobPosting({
    ...vacature,
    tasks: [typed],
    offer: [typed],
    requirements: [typed],
  });
  const escaped = "<li>&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; 'meer'</li>";
  expect(description.split(escaped)).toHaveLength(4);
  expect(description).not.toContain("<img");
});

test("without a closing date nothing says when it ends", () => {
  expect(jobPosting({ ...vacature, closesOn: null })).not.toHaveProperty("validThrough");
});
