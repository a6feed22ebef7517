import type { MailStatus } from "#prisma/client/enums.ts";

/** Dutch label of where a mail stands. */
export const MAIL_STATUS_LABELS: Record<MailStatus, string> = {
  queued: "wacht op verzending",
  stored: "bewaard, niet verstuurd",
  sent: "verstuurd",
  refused: "geweigerd door de maildienst",
};
