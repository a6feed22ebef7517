/** Ids that the pages around a text use themselves. */
const TAKEN = ["inhoud", "inhoudsopgave", "voorbeeld", "groei", "vacatures", "lees-ook", "salaris"];
const MAX_LENGTH = 60;

/** Gives each heading of one text an id made of its words, every time another one. */
export function anchors(): (words: string) => string {
  const taken = new Set(TAKEN);
  return (words) => {
    const base = slugOf(words) || "deel";
    let id = base;
    for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
    taken.add(id);
    return id;
  };
}

/** Words as part of an address: "Wat doet een HR-assistent?" is "wat-doet-een-hr-assistent". */
export function slugOf(words: string): string {
  return words
    .slice(0, 4 * MAX_LENGTH)
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, MAX_LENGTH)
    .replace(/^-|-$/g, "");
}
