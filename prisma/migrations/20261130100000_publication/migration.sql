-- CreateTable
CREATE TABLE "PublicationException" (
    "id" TEXT NOT NULL,
    "vacatureId" TEXT NOT NULL,
    "accountId" TEXT,
    "demands" TEXT[],
    "ground" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PublicationException_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MinimumWage" (
    "validFrom" DATE NOT NULL,
    "validTo" DATE NOT NULL,
    "hourCents" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "invented" BOOLEAN NOT NULL DEFAULT false,
    "enteredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MinimumWage_pkey" PRIMARY KEY ("validFrom")
);

-- A half year, and an amount that cannot be a month's or a slip of the comma.
ALTER TABLE "MinimumWage" ADD CONSTRAINT "MinimumWage_half_year" CHECK (
    ("validFrom", "validTo") IN (
        (make_date(date_part('year', "validFrom")::int, 1, 1), make_date(date_part('year', "validFrom")::int, 6, 30)),
        (make_date(date_part('year', "validFrom")::int, 7, 1), make_date(date_part('year', "validFrom")::int, 12, 31))
    )
    AND "hourCents" BETWEEN 500 AND 10000
    AND "validFrom" BETWEEN '1900-01-01' AND '2100-12-31'
);

-- CreateIndex
CREATE INDEX "PublicationException_vacatureId_idx" ON "PublicationException"("vacatureId");

-- CreateIndex
CREATE INDEX "PublicationException_accountId_idx" ON "PublicationException"("accountId");

-- AddForeignKey
ALTER TABLE "PublicationException" ADD CONSTRAINT "PublicationException_vacatureId_fkey" FOREIGN KEY ("vacatureId") REFERENCES "Vacature"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublicationException" ADD CONSTRAINT "PublicationException_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What was in force before: history that every installation starts with.
INSERT INTO "MinimumWage" ("validFrom", "validTo", "hourCents", "source")
VALUES ('2026-01-01', '2026-06-30', 1471, 'Wettelijk minimumuurloon vanaf 21 jaar, 1 januari tot en met 30 juni 2026');
