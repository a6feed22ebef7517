import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningServer, startDemoServer } from "../support/demo-server.ts";

let server: RunningServer;

beforeAll(async () => {
  server = await startDemoServer();
}, 120_000);

afterAll(() => server.stop());

/** What Google requires and recommends of a posting, on a page that is about one vacature. */
test("every vacature of the demo that is online has a full posting on its own page only", async () => {
  const sitemap = await (await fetch(`${server.url}/sitemap.xml`)).text();
  const paths = [...sitemap.matchAll(/<loc>[^<]*?(\/vacatures\/[^/<]+)<\/loc>/g)].map(
    ([, path]) => path ?? "",
  );
  expect(paths.length).toBeGreaterThan(40);
  for (const path of paths) {
    const posting = await postingOf(path);
    expect(posting, path).toMatchObject({
      "@context": "https://schema.org",
      "@type": "JobPosting",
      title: expect.stringMatching(/\S/),
      description: expect.stringMatching(/^<p>/),
      datePosted: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
      url: expect.stringContaining(path),
      directApply: true,
      employmentType: expect.arrayContaining([expect.any(String)]),
      identifier: { "@type": "PropertyValue", value: expect.stringMatching(/^\d+$/) },
      hiringOrganization: { "@type": "Organization", name: expect.stringMatching(/\S/) },
      jobLocation: {
        address: { addressLocality: expect.stringMatching(/\S/), addressCountry: "NL" },
      },
      baseSalary: {
        currency: "EUR",
        value: { minValue: expect.any(Number), maxValue: expect.any(Number), unitText: "MONTH" },
      },
    });
  }
  expect(await postingOf("/vacatures")).toBeNull();
});

async function postingOf(path: string): Promise<unknown> {
  const html = await (await fetch(server.url + path)).text();
  const found = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(html)?.[1];
  return found ? JSON.parse(found) : null;
}
