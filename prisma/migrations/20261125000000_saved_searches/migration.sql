-- CreateEnum
CREATE TYPE "AlertFrequency" AS ENUM ('daily', 'weekly');

-- CreateTable
CREATE TABLE "SavedSearch" (
    "id" TEXT NOT NULL,
    "candidateId" TEXT,
    "email" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "frequency" "AlertFrequency" NOT NULL,
    "stopKey" TEXT NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3),
    "lastRunAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SavedSearch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AlertSent" (
    "searchId" TEXT NOT NULL,
    "vacatureId" TEXT NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AlertSent_pkey" PRIMARY KEY ("searchId","vacatureId")
);

-- CreateIndex
CREATE UNIQUE INDEX "SavedSearch_stopKey_key" ON "SavedSearch"("stopKey");

-- CreateIndex
CREATE INDEX "SavedSearch_candidateId_idx" ON "SavedSearch"("candidateId");

-- CreateIndex
CREATE INDEX "SavedSearch_confirmedAt_idx" ON "SavedSearch"("confirmedAt");

-- CreateIndex
CREATE UNIQUE INDEX "SavedSearch_email_query_key" ON "SavedSearch"("email", "query");

-- CreateIndex
CREATE INDEX "AlertSent_vacatureId_idx" ON "AlertSent"("vacatureId");

-- AddForeignKey
ALTER TABLE "SavedSearch" ADD CONSTRAINT "SavedSearch_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AlertSent" ADD CONSTRAINT "AlertSent_searchId_fkey" FOREIGN KEY ("searchId") REFERENCES "SavedSearch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AlertSent" ADD CONSTRAINT "AlertSent_vacatureId_fkey" FOREIGN KEY ("vacatureId") REFERENCES "Vacature"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- CreateTable
CREATE TABLE "SavedView" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SavedView_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "SavedView_accountId_name_key" ON "SavedView"("accountId", "name");

-- AddForeignKey
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

