import type { VacatureStatus } from "#prisma/client/enums.ts";

/** What an employer reads about what happens next with a vacature; null when it is over. */
export function employerNextStep(vacature: {
  status: VacatureStatus;
  waiting: number;
  presented: number;
}): string | null {
  switch (vacature.status) {
    case "draft":
      return "Controleer de vacature en dien haar in.";
    case "submitted":
      return "Een consultant leest de vacature en zet haar online.";
    case "published":
    case "expired":
      if (vacature.waiting > 0) {
        return vacature.waiting === 1
          ? "Eén kandidaat wacht op uw oordeel."
          : `${vacature.waiting} kandidaten wachten op uw oordeel.`;
      }
      return vacature.presented > 0
        ? "Uw consultant plant de gesprekken en houdt u op de hoogte."
        : "Wij zoeken kandidaten en stellen u een shortlist voor.";
    case "filled":
    case "closed":
      return null;
  }
}
