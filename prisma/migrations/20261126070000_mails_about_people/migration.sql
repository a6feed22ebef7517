-- AlterTable
ALTER TABLE "MailMessage" ADD COLUMN     "candidateId" TEXT;

-- CreateIndex
CREATE INDEX "MailMessage_candidateId_idx" ON "MailMessage"("candidateId");

