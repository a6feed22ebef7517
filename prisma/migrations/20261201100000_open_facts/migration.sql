-- AlterTable
ALTER TABLE "CandidateSkill" ALTER COLUMN "level" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Experience" ALTER COLUMN "startsOn" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Education" ALTER COLUMN "level" DROP NOT NULL;

-- AlterTable
ALTER TABLE "CandidateLanguage" ALTER COLUMN "cefr" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Application" ADD COLUMN "cvReading" TEXT;
