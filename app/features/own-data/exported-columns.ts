import type { EnquiryStatus } from "#app/features/enquiries/enquiry-status.ts";
import type { EnquirySubject } from "#app/features/enquiries/enquiry-subject.ts";
import type { Prisma } from "#prisma/client/client.ts";

/** A vacature as it is named in an export. */
export const VACATURE = {
  select: { title: true, organisation: { select: { name: true } } },
} as const;

/** All of a candidate's own rows. */
export const OWN_DATA_SELECT = {
  accountId: true,
  number: true,
  name: true,
  email: true,
  phone: true,
  headline: true,
  postcode: true,
  place: { select: { name: true, province: true } },
  educationLevel: true,
  payWishCents: true,
  payWishHours: true,
  hoursMin: true,
  hoursMax: true,
  maxDistanceKm: true,
  furtherKm: true,
  furtherFromHomeDays: true,
  distanceHard: true,
  hybridDaysWish: true,
  contractForms: true,
  sectors: true,
  taskAreas: true,
  roleIds: true,
  archetype: true,
  skillsComplete: true,
  availableFrom: true,
  findable: true,
  status: true,
  placedUntil: true,
  statusReason: true,
  shownFields: true,
  createdAt: true,
  updatedAt: true,
  broughtIn: {
    select: {
      ground: true,
      source: true,
      sourceNote: true,
      enteredAt: true,
      enteredBy: { select: { name: true } },
      tellBy: true,
      toldAt: true,
      toldHow: true,
      toldBy: { select: { name: true } },
    },
  },
  account: {
    select: {
      email: true,
      name: true,
      emailVerified: true,
      twoFactorEnabled: true,
      createdAt: true,
      sessions: {
        orderBy: { createdAt: "desc" },
        select: { createdAt: true, expiresAt: true, ipAddress: true, userAgent: true },
      },
    },
  },
  skills: {
    orderBy: [{ level: { sort: "desc", nulls: "last" } }, { skillId: "asc" }],
    select: { skillId: true, level: true, evidence: true },
  },
  experiences: {
    orderBy: { startsOn: { sort: "desc", nulls: "last" } },
    select: {
      title: true,
      employer: true,
      roleId: true,
      sector: true,
      startsOn: true,
      endsOn: true,
    },
  },
  educations: { orderBy: { year: "desc" }, select: { level: true, name: true, year: true } },
  languages: { orderBy: { language: "asc" }, select: { language: true, cefr: true } },
  cultureResponses: { select: { choices: true, startedAt: true, completedAt: true } },
  applications: {
    orderBy: { createdAt: "desc" },
    select: {
      origin: true,
      stage: true,
      motivation: true,
      cvReading: true,
      answerBy: true,
      openedAt: true,
      rejectionReason: true,
      rejectionNote: true,
      createdAt: true,
      permission: {
        select: {
          askedAt: true,
          askedBy: { select: { name: true } },
          answer: true,
          answeredAt: true,
          heardBy: { select: { name: true } },
          note: true,
        },
      },
      vacature: VACATURE,
      entries: {
        orderBy: { createdAt: "asc" },
        select: {
          createdAt: true,
          score: true,
          verdict: true,
          verdictReason: true,
          verdictNote: true,
          verdictAt: true,
          shortlist: { select: { presentedAt: true } },
        },
      },
      interviews: {
        orderBy: { startsAt: "asc" },
        select: {
          startsAt: true,
          minutes: true,
          location: true,
          withWhom: true,
          cancelledAt: true,
        },
      },
      messages: {
        orderBy: [{ sentAt: "asc" }, { id: "asc" }],
        select: { sentAt: true, fromCandidate: true, text: true },
      },
    },
  },
  matches: {
    orderBy: { computedAt: "desc" },
    select: {
      ruleVersion: true,
      score: true,
      computedAt: true,
      frozenAt: true,
      hiddenAt: true,
      override: { select: { direction: true, reason: true, note: true, judgedAt: true } },
      vacature: VACATURE,
    },
  },
  files: {
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      storageKey: true,
      originalName: true,
      contentType: true,
      byteSize: true,
      createdAt: true,
      application: { select: { vacature: VACATURE } },
    },
  },
  portfolioLines: {
    orderBy: [{ total: "desc" }, { vacatureId: "asc" }],
    select: { total: true, vacature: VACATURE },
  },
  savedVacatures: {
    orderBy: { savedAt: "desc" },
    select: { savedAt: true, vacature: VACATURE },
  },
  consents: {
    orderBy: { grantedAt: "desc" },
    select: {
      purpose: true,
      textVersion: true,
      grantedAt: true,
      expiresAt: true,
      withdrawnAt: true,
      vacature: VACATURE,
    },
  },
} satisfies Prisma.CandidateSelect;

type Row = Prisma.CandidateGetPayload<{ select: typeof OWN_DATA_SELECT }>;
type Vacature = { title: string; organisation: { name: string } };

/** Everything stored about one candidate: its own rows, and what stands elsewhere. */
export type OwnData = Omit<Row, "accountId" | "files"> & {
  files: (Omit<Row["files"][number], "storageKey"> & {
    /** In the archive. */
    path: string;
    missing: boolean;
  })[];
  accountRequests: {
    kind: string;
    email: string;
    name: string;
    organisation: string | null;
    createdAt: Date;
  }[];
  savedSearches: {
    email: string;
    label: string;
    query: string;
    frequency: "daily" | "weekly";
    createdAt: Date;
    confirmedAt: Date | null;
    lastRunAt: Date | null;
    sent: { sentAt: Date; vacature: Vacature }[];
  }[];
  enquiries: {
    subject: EnquirySubject;
    name: string;
    email: string;
    phone: string;
    organisation: string;
    wantedRole: string;
    text: string;
    status: EnquiryStatus;
    sentAt: Date;
    doneAt: Date | null;
  }[];
  clientContacts: {
    name: string;
    jobTitle: string;
    email: string;
    phone: string;
    note: string;
    createdAt: Date;
    organisation: { name: string };
  }[];
  mails: {
    template: string;
    subject: string | null;
    text: string | null;
    status: string;
    createdAt: Date;
    sentAt: Date | null;
  }[];
  views: { at: Date; text: string }[];
  events: {
    at: Date;
    what: string;
    who: string;
    reason: string | null;
    reasonCode: string | null;
    vacature: Vacature | null;
  }[];
};
