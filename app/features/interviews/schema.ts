import { z } from "zod";
import { dayTextSchema, LIMITS } from "#app/features/taxonomy/limits.ts";
import { type MaybeSeen, seenSchema } from "#app/platform/forms/seen.ts";
import { amsterdamMoment } from "#app/platform/time/amsterdam-moment.ts";

/** A talk to plan, as the form sends it; gives the moment it starts. */
export const planInterviewSchema = z
  .object({
    seen: seenSchema,
    day: dayTextSchema("Vul een dag in."),
    time: z
      .string({ error: "Vul een tijd in." })
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Schrijf de tijd als 14:30."),
    minutes: z.coerce
      .number({ error: "Vul in hoeveel minuten het gesprek duurt." })
      .int("Vul hele minuten in.")
      .min(LIMITS.interviewMinutes[0], "Een gesprek duurt minstens 10 minuten.")
      .max(LIMITS.interviewMinutes[1], "Een gesprek duurt hoogstens 480 minuten."),
    location: z
      .string({ error: "Vul in waar het gesprek is." })
      .trim()
      .min(2, "Vul in waar het gesprek is.")
      .max(300, "Houd de plek onder 300 tekens."),
    withWhom: z
      .string({ error: "Vul in met wie het gesprek is." })
      .trim()
      .min(2, "Vul in met wie het gesprek is.")
      .max(200, "Houd dit onder 200 tekens."),
  })
  .transform(({ day, time, ...rest }, context) => {
    const startsAt = amsterdamMoment(day, time);
    if (startsAt) return { ...rest, startsAt };
    context.addIssue({ code: "custom", path: ["time"], message: "Dit moment bestaat niet." });
    return z.NEVER;
  });

/** A talk to plan: when it starts, its minutes, where, and with whom. */
export type PlanInterviewInput = MaybeSeen<z.output<typeof planInterviewSchema>>;

/** What the form sends, before it is read. */
export type PlanInterviewForm = z.input<typeof planInterviewSchema>;
