/**
 * Writes the places and postcodes of the Netherlands as compact columns.
 * Sources: plaatsen and pc4 (MIT, Bob den Otter, 2014), gemeente from GeoNames (CC BY 4.0).
 * Run once: npx tsx prisma/extract/places.ts
 */
import { writeFileSync } from "node:fs";
import { readCsv } from "./read-csv.ts";
import { slug } from "./slug.ts";

const OUTPUT = new URL("../../app/features/places/", import.meta.url);
const GEMEENTE_MATCH_KM = 6;
const KM_PER_DEGREE = 111.2;
const PROVINCES_NL: Record<string, string> = {
  "North Brabant": "Noord-Brabant",
  "North Holland": "Noord-Holland",
  "South Holland": "Zuid-Holland",
};
const ENGLISH_NAMES: Record<string, string> = { "The Hague": "Den Haag" };

const rows = readCsv("geo-nl/plaatsen.csv");
const geonames = readCsv("geo-nl/geonames_nl.csv").map((row) => ({
  name: ENGLISH_NAMES[row.name ?? ""] ?? row.name ?? "",
  province: PROVINCES_NL[row.provincie ?? ""] ?? row.provincie ?? "",
  gemeente: (row.gemeente ?? "").replace(/^Gemeente /, ""),
  lat: Number(row.lat),
  lon: Number(row.lon),
}));
const timesUsed = new Map<string, number>();
for (const row of rows)
  timesUsed.set(slug(row.plaats ?? ""), (timesUsed.get(slug(row.plaats ?? "")) ?? 0) + 1);

const places = rows.map((row) => {
  const name = row.plaats ?? "";
  const province = row.provincie ?? "";
  const shared = (timesUsed.get(slug(name)) ?? 0) > 1;
  return {
    id: shared ? `${slug(name)}-${slug(province)}` : slug(name),
    name,
    province,
    gemeente: gemeenteOf(name, province, Number(row.lat), Number(row.lon)),
    aliases: (row.alternatief ?? "").split(";").filter((alias) => alias !== ""),
    lat: round(row.lat),
    lon: round(row.lon),
    postcodes: Number(row.n_pc4),
  };
});
if (new Set(places.map((place) => place.id)).size !== places.length)
  throw new Error("Place ids are not unique");

const provinces = [...new Set(places.map((place) => place.province))].sort();
const gemeentes = [...new Set(places.flatMap((place) => place.gemeente ?? []))].sort();
write("places.data.json", {
  provinces,
  gemeentes,
  id: places.map((place) => place.id),
  name: places.map((place) => place.name),
  province: places.map((place) => provinces.indexOf(place.province)),
  gemeente: places.map((place) =>
    place.gemeente === null ? -1 : gemeentes.indexOf(place.gemeente),
  ),
  lat: places.map((place) => place.lat),
  lon: places.map((place) => place.lon),
  postcodes: places.map((place) => place.postcodes),
  alias: places.flatMap((place) => place.aliases),
  aliasPlace: places.flatMap((place, index) => place.aliases.map(() => index)),
});

const indexOf = new Map(places.map((place, index) => [`${place.name}|${place.province}`, index]));
const postcodes = readCsv("geo-nl/pc4.csv");
write("postcodes.data.json", {
  pc4: postcodes.map((row) => Number(row.pc4)),
  place: postcodes.map((row) => indexOf.get(`${row.plaats}|${row.provincie}`) ?? -1),
  lat: postcodes.map((row) => round(row.lat)),
  lon: postcodes.map((row) => round(row.lon)),
});

function gemeenteOf(name: string, province: string, lat: number, lon: number): string | null {
  const found = geonames.find(
    (row) =>
      slug(row.name) === slug(name) &&
      row.province === province &&
      row.gemeente !== "" &&
      Math.hypot(row.lat - lat, (row.lon - lon) * Math.cos((lat * Math.PI) / 180)) *
        KM_PER_DEGREE <=
        GEMEENTE_MATCH_KM,
  );
  return found?.gemeente ?? null;
}

function round(degrees: string | undefined): number {
  return Math.round(Number(degrees) * 10_000) / 10_000;
}

function write(file: string, data: Record<string, unknown>): void {
  const columns = Object.entries(data).map(
    ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
  );
  writeFileSync(new URL(file, OUTPUT), `{\n${columns.join(",\n")}\n}\n`);
}
