-- CreateEnum
CREATE TYPE "ReminderKind" AS ENUM ('monthBeforeYear', 'weekBeforeYear', 'weekBeforeFourWeeks');

-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "endedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "RetentionReminder" (
    "candidateId" TEXT NOT NULL,
    "kind" "ReminderKind" NOT NULL,
    "endsOn" DATE NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RetentionReminder_pkey" PRIMARY KEY ("candidateId","kind","endsOn")
);

-- CreateTable
CREATE TABLE "DecisionRecord" (
    "id" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "vacatureId" TEXT NOT NULL,
    "origin" "ApplicationOrigin",
    "stage" "Stage",
    "rejectionCode" TEXT,
    "verdict" "VerdictAnswer",
    "verdictCode" TEXT,
    "ruleVersion" TEXT,
    "score" JSONB,
    "appliedAt" TIMESTAMPTZ(3),
    "openedAt" TIMESTAMPTZ(3),
    "presentedAt" TIMESTAMPTZ(3),
    "verdictAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "scoredAt" TIMESTAMPTZ(3),
    "keptSince" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DecisionRecord_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "RetentionReminder_endsOn_idx" ON "RetentionReminder"("endsOn");

-- CreateIndex
CREATE INDEX "DecisionRecord_keptSince_idx" ON "DecisionRecord"("keptSince");

-- CreateIndex
CREATE UNIQUE INDEX "DecisionRecord_candidateId_vacatureId_key" ON "DecisionRecord"("candidateId", "vacatureId");

-- AddForeignKey
ALTER TABLE "RetentionReminder" ADD CONSTRAINT "RetentionReminder_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- When earlier procedures ended stands in their events; the last change stands in for one without.
UPDATE "Application" a SET "endedAt" = coalesce((
    SELECT max(e.at) FROM "Event" e
    WHERE e."subjectKind" = 'application' AND e."subjectId" = a.id AND (
      e.verb IN ('reject-application', 'withdraw-application')
      OR (e.verb = 'move-application' AND e."reasonCode" = 'placed'))
  ), a."updatedAt")
WHERE a.stage IN ('placed', 'rejected', 'withdrawn');

-- A profile without an account was to be kept for a year at most.
UPDATE "Consent" SET "expiresAt" = "grantedAt" + interval '1 year'
WHERE purpose = 'keepProfile' AND "expiresAt" IS NULL;

-- Who has an account read that it is kept as long as there is one: nobody goes before a year, nor
-- before both reminders.
INSERT INTO "Consent" ("id", "candidateId", "purpose", "textVersion", "grantedAt", "expiresAt")
SELECT gen_random_uuid()::text, c.id, 'keepProfile', '2026-11-account', c."createdAt",
  greatest(c."createdAt" + interval '1 year', now() + interval '60 days')
FROM "Candidate" c
WHERE c."accountId" IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM "Consent" k WHERE k."candidateId" = c.id AND k.purpose = 'keepProfile'
    AND k."withdrawnAt" IS NULL AND k."expiresAt" > now() + interval '60 days'
);
