import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { isMeeting } from "#app/features/applications/stage.ts";
import { now } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { siteUrl } from "#app/platform/site.server.ts";

const MINUTE_MS = 60_000;

/**
 * A talk as a calendar file (RFC 5545), for whoever holds its key. It names vacature and employer, never
 * the candidate; moved or called off it says so to the calendar that took it before.
 */
export async function interviewCalendar(calendarKey: string): Promise<string> {
  const interview = await db().interview.findUnique({
    where: { calendarKey },
    select: {
      id: true,
      startsAt: true,
      minutes: true,
      location: true,
      withWhom: true,
      sequence: true,
      cancelledAt: true,
      updatedAt: true,
      application: {
        select: {
          stage: true,
          endedAt: true,
          vacature: { select: { title: true, organisation: { select: { name: true } } } },
        },
      },
    },
  });
  if (!interview) throw new NotFound();
  const { startsAt, minutes, application } = interview;
  const { title, organisation } = application.vacature;
  const { cancelledAt } = interview;
  const isEnded = cancelledAt === null && !isMeeting(application.stage);
  const isOff = cancelledAt !== null || isEnded;
  const calendar = ical({
    prodId: "-//Portaal//Gesprekken//NL",
    method: isOff ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: `${interview.id}@${new URL(siteUrl("")).hostname}`,
    // The procedure that ends under a talk is a change of it: calendars follow a higher number only.
    stamp: isEnded ? (application.endedAt ?? now()) : interview.updatedAt,
    start: startsAt,
    end: new Date(startsAt.getTime() + minutes * MINUTE_MS),
    summary: `Gesprek ${title}, ${organisation.name}`,
    location: interview.location,
    description: `Gesprek met ${interview.withWhom}.`,
    sequence: interview.sequence + (isEnded ? 1 : 0),
    status: isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return calendar.toString();
}
