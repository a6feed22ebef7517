-- CreateEnum
CREATE TYPE "LegalGround" AS ENUM ('spokenConsent', 'writtenConsent', 'ownRequest', 'legitimateInterest');

-- CreateEnum
CREATE TYPE "CandidateSource" AS ENUM ('phone', 'mail', 'linkedin', 'network', 'openLetter', 'event', 'other');

-- CreateEnum
CREATE TYPE "ToldHow" AS ENUM ('mail', 'phone', 'talk', 'letter');

-- CreateTable
CREATE TABLE "BroughtIn" (
    "candidateId" TEXT NOT NULL,
    "ground" "LegalGround" NOT NULL,
    "source" "CandidateSource" NOT NULL,
    "sourceNote" TEXT NOT NULL DEFAULT '',
    "enteredById" TEXT,
    "enteredAt" TIMESTAMPTZ(3) NOT NULL,
    "tellBy" DATE NOT NULL,
    "toldAt" TIMESTAMPTZ(3),
    "toldHow" "ToldHow",
    "toldById" TEXT,

    CONSTRAINT "BroughtIn_pkey" PRIMARY KEY ("candidateId")
);

ALTER TABLE "BroughtIn"
  ADD CONSTRAINT "BroughtIn_enteredAt_range" CHECK ("enteredAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "BroughtIn_tellBy_range" CHECK ("tellBy" BETWEEN '1900-01-01' AND '2100-12-31'),
  ADD CONSTRAINT "BroughtIn_toldAt_range" CHECK ("toldAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "BroughtIn_told" CHECK (("toldAt" IS NULL) = ("toldHow" IS NULL));

-- CreateIndex
CREATE INDEX "BroughtIn_toldAt_tellBy_idx" ON "BroughtIn"("toldAt", "tellBy");

-- CreateIndex
CREATE INDEX "BroughtIn_enteredById_idx" ON "BroughtIn"("enteredById");

-- CreateIndex
CREATE INDEX "BroughtIn_toldById_idx" ON "BroughtIn"("toldById");

-- AddForeignKey
ALTER TABLE "BroughtIn" ADD CONSTRAINT "BroughtIn_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BroughtIn" ADD CONSTRAINT "BroughtIn_enteredById_fkey" FOREIGN KEY ("enteredById") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BroughtIn" ADD CONSTRAINT "BroughtIn_toldById_fkey" FOREIGN KEY ("toldById") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;
