-- CreateEnum
CREATE TYPE "EmployerField" AS ENUM ('payWish', 'place', 'education', 'jobTitles', 'language', 'availability', 'culture');

-- AlterTable
ALTER TABLE "Candidate" ADD COLUMN     "shownFields" "EmployerField"[] DEFAULT ARRAY['place', 'education', 'jobTitles', 'language', 'availability', 'culture']::"EmployerField"[];

