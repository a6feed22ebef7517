-- AlterTable
ALTER TABLE "Change" ADD COLUMN     "position" BIGINT NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "Change_kind_position_idx" ON "Change"("kind", "position");

-- CreateTable
CREATE TABLE "SkippedRow" (
    "memory" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "rowId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "skippedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SkippedRow_pkey" PRIMARY KEY ("memory","kind","rowId")
);

-- CreateIndex
CREATE INDEX "SkippedRow_rowId_idx" ON "SkippedRow"("rowId");
