-- CreateEnum
CREATE TYPE "PayPeriod" AS ENUM ('hour', 'month', 'year');

-- CreateEnum
CREATE TYPE "PayExperience" AS ENUM ('starting', 'skilled', 'seasoned');

-- CreateTable
CREATE TABLE "PayEntry" (
    "id" TEXT NOT NULL,
    "roleId" TEXT NOT NULL,
    "period" "PayPeriod" NOT NULL,
    "minCents" INTEGER NOT NULL,
    "maxCents" INTEGER NOT NULL,
    "weeklyHours" INTEGER NOT NULL,
    "experience" "PayExperience" NOT NULL,
    "source" TEXT NOT NULL,
    "measuredOn" DATE NOT NULL,
    "invented" BOOLEAN NOT NULL DEFAULT false,
    "enteredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PayEntry_pkey" PRIMARY KEY ("id")
);

-- The bounds of an amount go with its period: a month's pay an hour is a slip of the list.
ALTER TABLE "PayEntry"
  ADD CONSTRAINT "PayEntry_amount_range" CHECK (
    "minCents" <= "maxCents"
    AND CASE "period"
      WHEN 'hour' THEN "minCents" >= 300 AND "maxCents" <= 20000
      WHEN 'month' THEN "minCents" >= 50000 AND "maxCents" <= 2500000
      ELSE "minCents" >= 600000 AND "maxCents" <= 30000000
    END
  ),
  ADD CONSTRAINT "PayEntry_weeklyHours_range" CHECK ("weeklyHours" BETWEEN 1 AND 40),
  ADD CONSTRAINT "PayEntry_measuredOn_range" CHECK ("measuredOn" BETWEEN '1900-01-01' AND '2100-12-31'),
  ADD CONSTRAINT "PayEntry_enteredAt_range" CHECK ("enteredAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');

-- CreateIndex
CREATE INDEX "PayEntry_roleId_idx" ON "PayEntry"("roleId");

-- AddForeignKey
ALTER TABLE "PayEntry" ADD CONSTRAINT "PayEntry_roleId_fkey" FOREIGN KEY ("roleId") REFERENCES "Role"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
