-- CreateEnum
CREATE TYPE "OverrideDirection" AS ENUM ('better', 'worse');

-- CreateTable
CREATE TABLE "MatchOverride" (
    "vacatureId" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "direction" "OverrideDirection" NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "accountId" TEXT,
    "judgedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MatchOverride_pkey" PRIMARY KEY ("vacatureId","candidateId")
);

-- CreateIndex
CREATE INDEX "MatchOverride_accountId_idx" ON "MatchOverride"("accountId");

-- AddForeignKey
ALTER TABLE "MatchOverride" ADD CONSTRAINT "MatchOverride_vacatureId_candidateId_fkey" FOREIGN KEY ("vacatureId", "candidateId") REFERENCES "Match"("vacatureId", "candidateId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MatchOverride" ADD CONSTRAINT "MatchOverride_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

