-- AlterTable
ALTER TABLE "StoredFile" ADD COLUMN     "draftId" TEXT;

-- CreateTable
CREATE TABLE "ApplicationDraft" (
    "id" TEXT NOT NULL,
    "keyHash" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "reading" JSONB,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ApplicationDraft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SavedVacature" (
    "candidateId" TEXT NOT NULL,
    "vacatureId" TEXT NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SavedVacature_pkey" PRIMARY KEY ("candidateId","vacatureId")
);

-- CreateIndex
CREATE UNIQUE INDEX "ApplicationDraft_keyHash_key" ON "ApplicationDraft"("keyHash");

-- CreateIndex
CREATE INDEX "ApplicationDraft_expiresAt_idx" ON "ApplicationDraft"("expiresAt");

-- CreateIndex
CREATE INDEX "SavedVacature_vacatureId_idx" ON "SavedVacature"("vacatureId");

-- CreateIndex
CREATE UNIQUE INDEX "StoredFile_draftId_key" ON "StoredFile"("draftId");

-- AddForeignKey
ALTER TABLE "SavedVacature" ADD CONSTRAINT "SavedVacature_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedVacature" ADD CONSTRAINT "SavedVacature_vacatureId_fkey" FOREIGN KEY ("vacatureId") REFERENCES "Vacature"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "ApplicationDraft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

