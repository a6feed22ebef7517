-- CreateTable
CREATE TABLE "SettingVersion" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "accountId" TEXT,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SettingVersion_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "SettingVersion_savedAt_range" CHECK ("savedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z')
);

-- CreateIndex
CREATE INDEX "SettingVersion_key_savedAt_idx" ON "SettingVersion"("key", "savedAt");

-- CreateIndex
CREATE INDEX "SettingVersion_accountId_idx" ON "SettingVersion"("accountId");

-- AddForeignKey
ALTER TABLE "SettingVersion" ADD CONSTRAINT "SettingVersion_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;
