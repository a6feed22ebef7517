import { STAGE_TEXTS } from "#app/features/applications/stage.ts";
import type { Stage } from "#prisma/client/enums.ts";
import { verdictReasonText } from "./verdict-reason.ts";

/** The reason code of an event in Dutch, as far as people read it; null without one. */
export function eventReason(verb: string, code: string | null): string | null {
  if (!code) return null;
  switch (verb) {
    case "move-application":
      return isStage(code) ? STAGE_TEXTS[code].label : null;
    case "reject-application":
      return verdictReasonText("no", code);
    case "give-verdict": {
      const [answer, reason = ""] = code.split(":");
      return answer === "yes"
        ? `ja, ${verdictReasonText("yes", reason)}`
        : `nee, ${verdictReasonText("no", reason)}`;
    }
    case "record-permission":
      return code === "yes" ? "ja" : "nee";
    case "close-vacature":
      return code === "filled" ? "vervuld" : "niet meer nodig";
    default:
      return null;
  }
}

function isStage(code: string): code is Stage {
  return code in STAGE_TEXTS;
}
