/** The pages of the workspace that are measured, each at many addresses of the world. */
import type pg from "pg";

export type PageKind = { name: string; paths: string[] };

/** Different addresses of each page; the same ones again would be what the database has at hand. */
const ADDRESSES = 40;

const SEARCHES = [
  "zoek=secretaresse",
  "zoek=iris",
  "zoek=excel",
  "zoek=planner",
  "beroep=personal-assistant",
  "opleiding=hbo",
  "contract=vast",
  "uren=32",
  "plaats=utrecht&km=20",
  "zoek=administratie&contract=vast",
];

/** Every kind of page with the addresses to ask for. */
export async function workspacePages(database: pg.Client): Promise<PageKind[]> {
  const ids = async (sql: string): Promise<string[]> => {
    const { rows } = await database.query<{ id: string }>(`${sql} LIMIT ${ADDRESSES}`);
    return rows.map(({ id }) => id);
  };
  const numbers = Array.from({ length: 10 }, (_, i) => i + 1);
  const open = `SELECT id FROM "Vacature" WHERE status = 'published' ORDER BY md5(id)`;
  const applications = await ids(`SELECT id FROM "Application" ORDER BY md5(id)`);
  const candidates = await ids(`SELECT id FROM "Candidate" ORDER BY md5(id)`);
  return [
    {
      name: "ranked page",
      paths: (await ids(open)).map((id) => `/werk/vacatures/${id}/kandidaten`),
    },
    { name: "candidate search", paths: SEARCHES.map((query) => `/werk/kandidaten?${query}`) },
    { name: "vacatures", paths: numbers.map((page) => `/werk/vacatures?pagina=${page}`) },
    { name: "application", paths: applications.map((id) => `/werk/sollicitaties/${id}`) },
    { name: "candidate", paths: candidates.map((id) => `/werk/kandidaten/${id}`) },
    { name: "today", paths: ["/werk"] },
    { name: "portfolio", paths: numbers.map((page) => `/werk/portfolio?pagina=${page}`) },
  ];
}
