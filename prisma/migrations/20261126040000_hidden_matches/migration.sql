-- AlterTable
ALTER TABLE "Match" ADD COLUMN     "hiddenAt" TIMESTAMPTZ(3);

