import fc from "fast-check";
import { expect, test } from "vitest";
import {
  childrenOf,
  judgeIndeed,
  judgeJsonFeed,
  judgeLinkedin,
  judgeRss,
  readXml,
  textOf,
} from "#tests/support/published/feed-rules.ts";
import { samplePosting } from "#tests/support/published/sample-posting.ts";
import type { PostedVacature } from "../public/posted-vacature.ts";
import type { FeedHead } from "./feed-head.ts";
import { indeedFeed } from "./indeed-feed.ts";
import { jsonFeed } from "./json-feed.ts";
import { linkedinFeed } from "./linkedin-feed.ts";
import { rssFeed } from "./rss-feed.ts";

const head: FeedHead = {
  bureau: "Rechterhand",
  email: "post@bureau.example",
  siteUrl: "https://bureau.example",
  feedUrl: "https://bureau.example/feeds/proef",
  builtAt: new Date("2026-12-01T09:00:00Z"),
};

const vacature = samplePosting({ tasks: ["Routes maken", "Bellen"], salaryMaxCents: 340050 });

/** What people type that means something to XML, HTML or JSON, or that XML cannot hold. */
const HOSTILE = [
  "]]>",
  "]]]]><![CDATA[>",
  "<![CDATA[",
  '</title></item><item><title>Nep" &',
  "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
  "<script>alert(1)</script>",
  "R&D &amp; &lt;b&gt; &#0; &nbsp;",
  "\u0000\u0008\u000b\u001f\ufffe\uffff",
  "\ud800 half een paar \udc00",
  "emoji \u{1F60A} en \u202e omgekeerd",
  '"}],"items":[{"id":"x',
];

function feedsOf(vacatures: PostedVacature[]) {
  return {
    rss: rssFeed(head, vacatures),
    json: JSON.stringify(jsonFeed(head, vacatures)),
    indeed: indeedFeed(head, vacatures),
    linkedin: linkedinFeed(head, vacatures),
  };
}

function problemsOf({ rss, json, indeed, linkedin }: ReturnType<typeof feedsOf>): string[] {
  return [
    ...judgeRss(rss),
    ...judgeJsonFeed(json),
    ...judgeIndeed(indeed),
    ...judgeLinkedin(linkedin),
  ];
}

function typed(text: string): PostedVacature {
  const line = `Werk ${text} hier`;
  const lines = { tasks: [line], offer: [line], requirements: [line], skills: [line] };
  return {
    ...vacature,
    ...lines,
    title: line,
    employer: line,
    summary: `${line}. ${vacature.summary}`,
  };
}

test("every feed keeps to its published rules", () => {
  const bare: PostedVacature = {
    ...vacature,
    number: 13,
    url: `${vacature.url}3`,
    role: null,
    postcode: null,
    closesOn: null,
    educationLevel: null,
    experienceYears: null,
    skills: [],
    hybridDays: 0,
    contractForms: ["interim"],
  };
  expect(problemsOf(feedsOf([vacature, bare]))).toEqual([]);
  expect(problemsOf(feedsOf([]))).toEqual([]);
});

test.each(HOSTILE)("a feed holds one vacature, whoever types %j", (text) => {
  const feeds = feedsOf([typed(text)]);
  expect(problemsOf(feeds)).toEqual([]);
  const [job] = childrenOf(readXml(feeds.indeed), "job");
  const [basic] = childrenOf(readXml(feeds.linkedin), "job");
  const kept = `Werk ${writable(text)} hier`;
  expect(job && textOf(job, "title")).toBe(kept);
  expect(basic && textOf(basic, "company")).toBe(kept);
  const [channel] = childrenOf(readXml(feeds.rss), "channel");
  const items = channel ? childrenOf(channel, "item") : [];
  expect(items.map((item) => textOf(item, "title"))).toEqual([`${kept}, Utrecht`]);
  for (const html of [job, basic].map((one) => (one ? textOf(one, "description") : "<script")))
    expect(html).not.toMatch(/<(?:script|!|\/title)/);
  expect(items.map((item) => textOf(item, "description"))).not.toEqual([
    expect.stringMatching(/<(?:script|!|\/title)/),
  ]);
});

test("any text at all leaves every feed whole", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      expect(problemsOf(feedsOf([typed(text)]))).toEqual([]);
    }),
    { numRuns: 300, seed: 13 },
  );
});

test("boards hear the kind of work, where, and for how much", () => {
  const { indeed, linkedin } = feedsOf([{ ...vacature, hybridDays: 5 }]);
  expect(indeed).toContain("<jobtype><![CDATA[fulltime, parttime, contract]]></jobtype>");
  expect(indeed).toContain("<remotetype><![CDATA[Fully remote]]></remotetype>");
  expect(indeed).toContain(
    "<salary><![CDATA[€ 2.900 tot € 3.400,50 bruto per maand bij 36 uur per week]]></salary>",
  );
  expect(linkedin).toContain("<workplaceTypes><![CDATA[Remote]]></workplaceTypes>");
  expect(linkedin).toContain("<expirationDate><![CDATA[12/31/2026]]></expirationDate>");
  expect(linkedin).not.toContain("companyId");
});

/** A text without what XML 1.0 has no place for. */
function writable(text: string): string {
  return [...text]
    .filter((sign) => /[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(sign))
    .join("");
}
