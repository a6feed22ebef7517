-- The client's own wording stays beside what was filled in from it. A form takes no more characters.
ALTER TABLE "Intake" ADD COLUMN "text" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Intake" ADD CONSTRAINT "Intake_text_range" CHECK (char_length("text") <= 40000);
