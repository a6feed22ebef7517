-- CreateEnum
CREATE TYPE "EnquirySubject" AS ENUM ('general', 'findWork', 'findStaff', 'openVacature', 'privacy', 'complaint', 'press');

-- CreateEnum
CREATE TYPE "EnquiryStatus" AS ENUM ('new', 'taken', 'done');

-- CreateTable
CREATE TABLE "Enquiry" (
    "id" TEXT NOT NULL,
    "subject" "EnquirySubject" NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT NOT NULL DEFAULT '',
    "organisation" TEXT NOT NULL DEFAULT '',
    "wantedRole" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL,
    "status" "EnquiryStatus" NOT NULL DEFAULT 'new',
    "accountId" TEXT,
    "digest" TEXT NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,
    "doneAt" TIMESTAMPTZ(3),

    CONSTRAINT "Enquiry_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "Enquiry"
  ADD CONSTRAINT "Enquiry_sentAt_range" CHECK ("sentAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "Enquiry_doneAt_range" CHECK ("doneAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "Enquiry_done" CHECK (("status" = 'done') = ("doneAt" IS NOT NULL));

-- CreateTable
CREATE TABLE "EnquiryRoute" (
    "subject" "EnquirySubject" NOT NULL,
    "accountId" TEXT NOT NULL,

    CONSTRAINT "EnquiryRoute_pkey" PRIMARY KEY ("subject")
);

-- AlterTable
ALTER TABLE "StoredFile" ADD COLUMN "enquiryId" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "Enquiry_digest_key" ON "Enquiry"("digest");

-- CreateIndex
CREATE INDEX "Enquiry_status_sentAt_idx" ON "Enquiry"("status", "sentAt");

-- CreateIndex
CREATE INDEX "Enquiry_email_idx" ON "Enquiry"("email");

-- CreateIndex
CREATE INDEX "Enquiry_accountId_idx" ON "Enquiry"("accountId");

-- CreateIndex
CREATE INDEX "EnquiryRoute_accountId_idx" ON "EnquiryRoute"("accountId");

-- CreateIndex
CREATE UNIQUE INDEX "StoredFile_enquiryId_key" ON "StoredFile"("enquiryId");

-- AddForeignKey
ALTER TABLE "Enquiry" ADD CONSTRAINT "Enquiry_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EnquiryRoute" ADD CONSTRAINT "EnquiryRoute_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_enquiryId_fkey" FOREIGN KEY ("enquiryId") REFERENCES "Enquiry"("id") ON DELETE CASCADE ON UPDATE CASCADE;
