-- CreateEnum
CREATE TYPE "AccountRequestKind" AS ENUM ('candidate', 'employer', 'colleague', 'password', 'signIn');

-- AlterTable
ALTER TABLE "Account" ADD COLUMN     "twoFactorEnabled" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "VerificationToken" ADD COLUMN     "boundTo" TEXT;

-- CreateTable
CREATE TABLE "TwoFactor" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "backupCodes" TEXT NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT false,
    "failedVerificationCount" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" TIMESTAMPTZ(3),

    CONSTRAINT "TwoFactor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccountRequest" (
    "id" TEXT NOT NULL,
    "kind" "AccountRequestKind" NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "organisation" TEXT,
    "sector" "Sector",
    "organisationId" TEXT,
    "invitedBy" TEXT,
    "causedBy" TEXT,
    "answeredAt" TIMESTAMPTZ(3),
    "boundTo" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AccountRequest_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "TwoFactor_userId_idx" ON "TwoFactor"("userId");

-- CreateIndex
CREATE INDEX "AccountRequest_email_idx" ON "AccountRequest"("email");

-- CreateIndex
CREATE INDEX "AccountRequest_createdAt_idx" ON "AccountRequest"("createdAt");

-- AddForeignKey
ALTER TABLE "TwoFactor" ADD CONSTRAINT "TwoFactor_userId_fkey" FOREIGN KEY ("userId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- A password chosen before the address was proven may be somebody else's than the mailbox: it ends, and
-- so does the link that would let it in. Who has the mailbox asks for a new password.
DELETE FROM "Credential" c USING "Account" a WHERE a.id = c."userId" AND NOT a."emailVerified";
DELETE FROM "VerificationToken" WHERE identifier LIKE 'verify-address:%';

-- Counters hold from now on until when they count; those of the past hour begin again.
DROP TABLE "RateLimit";
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "hits" INTEGER NOT NULL,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);
CREATE INDEX "RateLimit_endsAt_idx" ON "RateLimit"("endsAt");
