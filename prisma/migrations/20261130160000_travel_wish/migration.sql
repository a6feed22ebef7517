-- AlterTable
ALTER TABLE "Candidate" ADD COLUMN "furtherKm" INTEGER,
  ADD COLUMN "furtherFromHomeDays" INTEGER,
  ADD COLUMN "distanceHard" BOOLEAN NOT NULL DEFAULT false,
  ADD CONSTRAINT "Candidate_furtherKm_range" CHECK ("furtherKm" BETWEEN 1 AND 300),
  ADD CONSTRAINT "Candidate_furtherFromHomeDays_range" CHECK ("furtherFromHomeDays" BETWEEN 1 AND 5);
