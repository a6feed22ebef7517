/** Sectors in which support roles are filled; ids are stable and stand in URLs. */
export const SECTORS = [
  "overheid",
  "zorg",
  "onderwijs",
  "dienstverlening",
  "juridisch",
  "financieel",
  "bouw",
  "industrie",
  "logistiek",
  "handel",
  "energie",
  "ict",
  "cultuur",
  "vastgoed",
] as const;

export type Sector = (typeof SECTORS)[number];

/** Dutch label of a sector. */
export const SECTOR_LABELS: Record<Sector, string> = {
  overheid: "Overheid",
  zorg: "Zorg en welzijn",
  onderwijs: "Onderwijs",
  dienstverlening: "Zakelijke dienstverlening",
  juridisch: "Juridisch",
  financieel: "Financieel en verzekeringen",
  bouw: "Bouw en techniek",
  industrie: "Industrie",
  logistiek: "Transport en logistiek",
  handel: "Handel",
  energie: "Energie en water",
  ict: "ICT",
  cultuur: "Cultuur en media",
  vastgoed: "Vastgoed en wonen",
};
