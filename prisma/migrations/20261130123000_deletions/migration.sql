-- CreateTable
CREATE TABLE "Deletion" (
    "hash" TEXT NOT NULL,
    "deletedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Deletion_pkey" PRIMARY KEY ("hash"),
    CONSTRAINT "Deletion_deletedAt_range" CHECK ("deletedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z')
);

-- CreateIndex
CREATE INDEX "Deletion_deletedAt_idx" ON "Deletion"("deletedAt");
