-- AlterEnum
ALTER TYPE "Stage" ADD VALUE 'asked' BEFORE 'shortlisted';

-- CreateEnum
CREATE TYPE "PermissionAnswer" AS ENUM ('yes', 'no');

-- CreateTable
CREATE TABLE "Permission" (
    "applicationId" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3),
    "askedById" TEXT,
    "answer" "PermissionAnswer",
    "answeredAt" TIMESTAMPTZ(3),
    "heardById" TEXT,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Permission_pkey" PRIMARY KEY ("applicationId")
);

ALTER TABLE "Permission"
  ADD CONSTRAINT "Permission_askedAt_range" CHECK ("askedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "Permission_answeredAt_range" CHECK ("answeredAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "Permission_answered" CHECK (("answer" IS NULL) = ("answeredAt" IS NULL));

-- CreateIndex
CREATE INDEX "Permission_answer_answeredAt_idx" ON "Permission"("answer", "answeredAt");

-- CreateIndex
CREATE INDEX "Permission_askedById_idx" ON "Permission"("askedById");

-- CreateIndex
CREATE INDEX "Permission_heardById_idx" ON "Permission"("heardById");

-- AddForeignKey
ALTER TABLE "Permission" ADD CONSTRAINT "Permission_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Permission" ADD CONSTRAINT "Permission_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Permission" ADD CONSTRAINT "Permission_heardById_fkey" FOREIGN KEY ("heardById") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;
