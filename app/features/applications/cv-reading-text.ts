/** What a consultant is told of how an application's CV was read, by its stored code. */
const TEXTS: Record<string, string> = {
  unchecked:
    "Het cv is bij het versturen gelezen. De sollicitant heeft niet nagekeken wat eruit kwam.",
  "no-text": "Het cv is een scan of foto: er kon niets uit worden gelezen. Lees het cv zelf.",
  picture: "Het cv is een foto: er kon niets uit worden gelezen. Lees het cv zelf.",
  unreadable: "Het cv kon niet worden gelezen. Open het bestand zelf.",
  encrypted: "Het cv is beveiligd met een wachtwoord en kon niet worden gelezen.",
  "took-too-long": "Het lezen van het cv duurde te lang. Lees het cv zelf.",
};

/** The sentence for a code; null where there is nothing to tell. */
export function cvReadingText(code: string | null): string | null {
  return (code && TEXTS[code]) ?? null;
}
