import { z } from "zod";
import { findBureau } from "#app/features/settings/bureau.server.ts";
import { deliverMail, SEND_MAIL, SEND_SIGN_IN_MAIL } from "#app/platform/mail/mail.server.ts";
import { defineJob } from "#app/platform/queue.server.ts";

const mail = {
  payload: z.object({ mailId: z.string() }),
  handle: async ({ mailId }: { mailId: string }) => deliverMail(mailId, await findBureau()),
  /** Some calls may hang for their ten seconds while others go on. */
  workers: 3,
  /** Two days, each wait twice the last: a refused key is mended on a Monday. */
  retryLimit: 16,
};

export const sendMail = defineJob({ name: SEND_MAIL, ...mail });

export const sendSignInMail = defineJob({ name: SEND_SIGN_IN_MAIL, ...mail });
