-- CreateEnum
CREATE TYPE "CandidateStatus" AS ENUM ('available', 'placed', 'notToApproach');

-- AlterTable
ALTER TABLE "Candidate"
  ADD COLUMN "status" "CandidateStatus" NOT NULL DEFAULT 'available',
  ADD COLUMN "placedUntil" DATE,
  ADD COLUMN "statusReason" TEXT NOT NULL DEFAULT '';

ALTER TABLE "Candidate"
  ADD CONSTRAINT "Candidate_placedUntil_range" CHECK ("placedUntil" BETWEEN '1900-01-01' AND '2100-12-31');

-- CreateIndex
CREATE INDEX "Candidate_status_placedUntil_idx" ON "Candidate"("status", "placedUntil");
