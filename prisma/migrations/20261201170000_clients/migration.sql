-- CreateEnum
CREATE TYPE "OrganisationStatus" AS ENUM ('prospect', 'client', 'dormant', 'avoided');

-- Whoever is known today is a client; whoever comes by itself tomorrow is a prospect.
ALTER TABLE "Organisation"
  ADD COLUMN "nameKey" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "addressLine" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "kvkNumber" TEXT,
  ADD COLUMN "phone" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "email" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "website" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "status" "OrganisationStatus" NOT NULL DEFAULT 'client',
  ADD COLUMN "avoidReason" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "ownerId" TEXT,
  ADD COLUMN "feeBasisPoints" INTEGER,
  ADD COLUMN "feeCents" INTEGER,
  ADD COLUMN "guaranteeMonths" INTEGER;

ALTER TABLE "Organisation" ALTER COLUMN "status" SET DEFAULT 'prospect';

-- As name-key.ts makes it.
UPDATE "Organisation" SET "nameKey" = replace(regexp_replace(
  ' ' || regexp_replace(
    regexp_replace(lower(normalize("name", NFKD)), '[\u0300-\u036f''’]', '', 'g'),
    '[^a-z0-9]+', ' ', 'g'
  ) || ' ',
  ' (b v|bv|n v|nv|v o f|vof|c v|cv|u a|ua|b a|ba|stichting|vereniging|cooperatie|maatschap|holding|en)(?= )', '', 'g'
), ' ', '');

ALTER TABLE "Organisation"
  ADD CONSTRAINT "Organisation_kvkNumber_form" CHECK ("kvkNumber" ~ '^[0-9]{8}$'),
  ADD CONSTRAINT "Organisation_avoidReason_there" CHECK (("status" = 'avoided') = ("avoidReason" <> '')),
  ADD CONSTRAINT "Organisation_fee_one" CHECK ("feeBasisPoints" IS NULL OR "feeCents" IS NULL),
  ADD CONSTRAINT "Organisation_feeBasisPoints_range" CHECK ("feeBasisPoints" BETWEEN 100 AND 5000),
  ADD CONSTRAINT "Organisation_feeCents_range" CHECK ("feeCents" BETWEEN 10000 AND 10000000),
  ADD CONSTRAINT "Organisation_guaranteeMonths_range" CHECK ("guaranteeMonths" BETWEEN 0 AND 24);

-- CreateTable
CREATE TABLE "ClientContact" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "jobTitle" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ClientContact_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "ClientContact"
  ADD CONSTRAINT "ClientContact_createdAt_range" CHECK ("createdAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "ClientContact_updatedAt_range" CHECK ("updatedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');

-- AlterTable
ALTER TABLE "Vacature" ADD COLUMN "clientContactId" TEXT;

-- CreateIndex
CREATE INDEX "Organisation_nameKey_idx" ON "Organisation"("nameKey");

-- CreateIndex
CREATE INDEX "Organisation_kvkNumber_idx" ON "Organisation"("kvkNumber");

-- CreateIndex
CREATE INDEX "Organisation_status_ownerId_idx" ON "Organisation"("status", "ownerId");

-- CreateIndex
CREATE INDEX "Organisation_ownerId_idx" ON "Organisation"("ownerId");

-- CreateIndex
CREATE INDEX "ClientContact_organisationId_idx" ON "ClientContact"("organisationId");

-- CreateIndex
CREATE INDEX "ClientContact_email_idx" ON "ClientContact"("email");

-- CreateIndex
CREATE INDEX "Vacature_clientContactId_idx" ON "Vacature"("clientContactId");

-- AddForeignKey
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClientContact" ADD CONSTRAINT "ClientContact_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vacature" ADD CONSTRAINT "Vacature_clientContactId_fkey" FOREIGN KEY ("clientContactId") REFERENCES "ClientContact"("id") ON DELETE SET NULL ON UPDATE CASCADE;
