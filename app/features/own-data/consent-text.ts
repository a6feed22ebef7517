import type { ConsentPurpose } from "#prisma/client/enums.ts";

type Asked = { title: string; organisation: string } | null;

/** A consent as its giver reads it; dates as `Day`, which is an ISO string once it was sent. */
export type OwnConsent<Day = Date> = {
  id: string;
  purpose: ConsentPurpose;
  textVersion: string;
  grantedAt: Day;
  expiresAt: Day | null;
  withdrawnAt: Day | null;
  vacature: Asked;
  application: { id: string; live: boolean } | null;
  /** Not withdrawn and not ended. */
  holds: boolean;
};

/** What a consent is called, and what it allows, for whom it is about. */
export function consentText(
  purpose: ConsentPurpose,
  vacature: Asked,
): { title: string; means: string } {
  const position = vacature ? `${vacature.title} bij ${vacature.organisation}` : "een vacature";
  switch (purpose) {
    case "application":
      return {
        title: `Solliciteren op ${position}`,
        means: "Wij mogen je gegevens gebruiken voor deze sollicitatie, tot vier weken na afloop.",
      };
    case "shareName":
      return {
        title: `Je naam delen voor ${position}`,
        means:
          "Deze werkgever mag je naam, contactgegevens en cv zien als hij ja zegt tegen je profiel.",
      };
    case "keepProfile":
      return {
        title: "Je profiel langer bewaren",
        means: "Wij mogen je gegevens na afloop bewaren om je voor ander werk te vragen.",
      };
  }
}
