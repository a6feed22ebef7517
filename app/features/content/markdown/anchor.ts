/** Ids that the pages around a text use themselves. */
const TAKEN = ["inhoud", "voorbeeld", "groei", "vacatures", "lees-ook", "salaris"];
const MAX_LENGTH = 60;

/** Gives each heading of one text an id made of its words, every time another one. */
export function anchors(): (words: string) => string {
  const taken = new Set(TAKEN);
  const counts = new Map<string, number>();
  return (words) => {
    const base = slugOf(words) || "deel";
    let [count, id] = [counts.get(base) ?? 1, base];
    // Goes on where the last heading with these words ended: a thousand of them take no longer each.
    if (count > 1) id = `${base}-${count}`;
    while (taken.has(id)) {
      count += 1;
      id = `${base}-${count}`;
    }
    counts.set(base, count);
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
