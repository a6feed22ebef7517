type Held = { email: string; phone: string; headline: string; placeId: string | null };

type Counts = Record<"experiences" | "educations" | "skills" | "languages" | "files", number>;

/** The kinds of data held of a person, as that person reads them: "je naam, je telefoonnummer en je cv". */
export function heldData(held: Held, counts: Counts): string {
  return new Intl.ListFormat("nl", { type: "conjunction" }).format([
    "je naam",
    ...(held.email ? ["je e-mailadres"] : []),
    ...(held.phone ? ["je telefoonnummer"] : []),
    ...(held.placeId ? ["je woonplaats"] : []),
    ...(held.headline ? ["een zin over je werk"] : []),
    ...(counts.experiences > 0 ? ["je eerdere functies"] : []),
    ...(counts.educations > 0 ? ["je opleidingen"] : []),
    ...(counts.skills > 0 ? ["je vaardigheden"] : []),
    ...(counts.languages > 0 ? ["je talen"] : []),
    ...(counts.files > 0 ? ["je cv"] : []),
  ]);
}
