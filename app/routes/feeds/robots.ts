import { siteUrl } from "#app/platform/site.server.ts";

const CLOSED = [
  "/mijn",
  "/werkgever/",
  "/werk/",
  "/beheer",
  "/bestanden",
  "/claimen",
  "/bevestigen",
];

export function loader() {
  const lines = [
    "User-agent: *",
    ...CLOSED.map((path) => `Disallow: ${path}`),
    "",
    `Sitemap: ${siteUrl("/sitemap.xml")}`,
    "",
  ];
  return new Response(lines.join("\n"), {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}
