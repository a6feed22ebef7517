-- AlterTable
ALTER TABLE "Vacature" ADD COLUMN "travelCentsPerKm" INTEGER,
  ADD CONSTRAINT "Vacature_travelCentsPerKm_range" CHECK ("travelCentsPerKm" BETWEEN 0 AND 200);
