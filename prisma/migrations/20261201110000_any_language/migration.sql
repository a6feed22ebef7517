-- A language is any of ISO 639, no longer one of ten. The list stands in app/features/taxonomy/languages.ts.
ALTER TABLE "CandidateLanguage" ALTER COLUMN "language" TYPE TEXT USING "language"::text;

ALTER TABLE "VacatureLanguage" ALTER COLUMN "language" TYPE TEXT USING "language"::text;

DROP TYPE "Language";

ALTER TABLE "CandidateLanguage"
  ADD CONSTRAINT "CandidateLanguage_language_range" CHECK ("language" ~ '^[a-z]{2,3}$');

ALTER TABLE "VacatureLanguage"
  ADD CONSTRAINT "VacatureLanguage_language_range" CHECK ("language" ~ '^[a-z]{2,3}$');
