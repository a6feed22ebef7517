/** What is wrong with a file that looked like a document by its first bytes. */
export type UploadTrouble =
  | "wrong-kind"
  | "damaged"
  | "encrypted"
  | "active"
  | "macros"
  | "nested"
  | "bomb"
  | "disguised"
  | "heavy";

/** What the person who sent it is told; a wrong kind has the sentence of its form field. */
export const UPLOAD_TROUBLE_TEXT: Record<Exclude<UploadTrouble, "wrong-kind">, string> = {
  damaged: "Dit bestand is beschadigd. Sla het opnieuw op en kies het nog eens.",
  encrypted: "Dit bestand is beveiligd met een wachtwoord. Sla het op zonder wachtwoord.",
  active:
    "In dit bestand zit een script, een bijlage of een verwijzing naar een ander bestand. Sla het op als gewone pdf.",
  macros: "In dit Word-bestand zitten macro's. Sla het op als pdf of als .docx zonder macro's.",
  nested: "In dit bestand zit een ander bestand. Sla het op als pdf.",
  bomb: "Dit bestand wordt te groot bij het uitpakken. Sla het op als pdf.",
  disguised: "Dit bestand is ook een ander soort bestand. Sla je document opnieuw op als pdf.",
  heavy:
    "Het controleren van dit bestand duurt te lang. Kies een eenvoudiger versie, liefst een pdf.",
};
