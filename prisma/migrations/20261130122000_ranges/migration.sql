-- Every number and day has bounds, the same as in app/features/taxonomy/limits.ts. What lies outside is
-- repaired first: what may be unknown becomes unknown, the rest takes the nearest value that is possible.
UPDATE "Account" SET "disabledAt" = least(greatest("disabledAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("disabledAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "Account" SET "createdAt" = least(greatest("createdAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("createdAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "Account" SET "updatedAt" = least(greatest("updatedAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("updatedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "Credential" SET "accessTokenExpiresAt" = least(greatest("accessTokenExpiresAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("accessTokenExpiresAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "Credential" SET "refreshTokenExpiresAt" = least(greatest("refreshTokenExpiresAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("refreshTokenExpiresAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "Credential" SET "createdAt" = least(greatest("createdAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("createdAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "Credential" SET "updatedAt" = least(greatest("updatedAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("updatedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "Session" SET "expiresAt" = least(greatest("expiresAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("expiresAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "Session" SET "createdAt" = least(greatest("createdAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("createdAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "Session" SET "updatedAt" = least(greatest("updatedAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("updatedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "VerificationToken" SET "expiresAt" = least(greatest("expiresAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("expiresAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "VerificationToken" SET "createdAt" = least(greatest("createdAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("createdAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "VerificationToken" SET "updatedAt" = least(greatest("updatedAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("updatedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "RateLimit" SET "hits" = greatest("hits", 0) WHERE NOT ("hits" >= 0);
UPDATE "SavedSearch" SET "confirmedAt" = least(greatest("confirmedAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("confirmedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "SavedSearch" SET "lastRunAt" = least(greatest("lastRunAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("lastRunAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "SavedSearch" SET "createdAt" = least(greatest("createdAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("createdAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "AlertSent" SET "sentAt" = least(greatest("sentAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("sentAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "SavedView" SET "createdAt" = least(greatest("createdAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("createdAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "Application" SET "answerBy" = least(greatest("answerBy", '1900-01-01'), '2100-12-31') WHERE NOT ("answerBy" BETWEEN '1900-01-01' AND '2100-12-31');
UPDATE "Application" SET "openedAt" = least(greatest("openedAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("openedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "Application" SET "endedAt" = least(greatest("endedAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("endedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "Application" SET "createdAt" = least(greatest("createdAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("createdAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "Application" SET "updatedAt" = least(greatest("updatedAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("updatedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "Match" SET "frozenAt" = least(greatest("frozenAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("frozenAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "Match" SET "hiddenAt" = least(greatest("hiddenAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("hiddenAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "Match" SET "computedAt" = least(greatest("computedAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("computedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "Shortlist" SET "presentedAt" = least(greatest("presentedAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("presentedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "Shortlist" SET "createdAt" = least(greatest("createdAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("createdAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "ShortlistEntry" SET "verdictAt" = least(greatest("verdictAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("verdictAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "ShortlistEntry" SET "createdAt" = least(greatest("createdAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("createdAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "ApplicationDraft" SET "expiresAt" = least(greatest("expiresAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("expiresAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "ApplicationDraft" SET "createdAt" = least(greatest("createdAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("createdAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "ApplicationDraft" SET "updatedAt" = least(greatest("updatedAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("updatedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "SavedVacature" SET "savedAt" = least(greatest("savedAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("savedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "Interview" SET "startsAt" = least(greatest("startsAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("startsAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "Interview" SET "minutes" = least(greatest("minutes", 10), 480) WHERE NOT ("minutes" BETWEEN 10 AND 480);
UPDATE "Interview" SET "sequence" = greatest("sequence", 0) WHERE NOT ("sequence" >= 0);
UPDATE "Interview" SET "cancelledAt" = least(greatest("cancelledAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("cancelledAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "Interview" SET "createdAt" = least(greatest("createdAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("createdAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "Interview" SET "updatedAt" = least(greatest("updatedAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("updatedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "Message" SET "sentAt" = least(greatest("sentAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("sentAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "MatchOverride" SET "judgedAt" = least(greatest("judgedAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("judgedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "Candidate" SET "payWishCents" = NULL WHERE NOT ("payWishCents" BETWEEN 50000 AND 2500000);
UPDATE "Candidate" SET "payWishHours" = NULL WHERE NOT ("payWishHours" BETWEEN 1 AND 40);
UPDATE "Candidate" SET "hoursMin" = NULL WHERE NOT ("hoursMin" BETWEEN 1 AND 40);
UPDATE "Candidate" SET "hoursMax" = NULL WHERE NOT ("hoursMax" BETWEEN 1 AND 40);
UPDATE "Candidate" SET "maxDistanceKm" = NULL WHERE NOT ("maxDistanceKm" BETWEEN 1 AND 300);
UPDATE "Candidate" SET "hybridDaysWish" = NULL WHERE NOT ("hybridDaysWish" BETWEEN 0 AND 5);
UPDATE "Candidate" SET "availableFrom" = NULL WHERE NOT ("availableFrom" BETWEEN '1900-01-01' AND '2100-12-31');
UPDATE "Candidate" SET "createdAt" = least(greatest("createdAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("createdAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "Candidate" SET "updatedAt" = least(greatest("updatedAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("updatedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "CandidateSkill" SET "level" = least(greatest("level", 1), 4) WHERE NOT ("level" BETWEEN 1 AND 4);
UPDATE "Experience" SET "startsOn" = least(greatest("startsOn", '1900-01-01'), '2100-12-31') WHERE NOT ("startsOn" BETWEEN '1900-01-01' AND '2100-12-31');
UPDATE "Experience" SET "endsOn" = NULL WHERE NOT ("endsOn" BETWEEN '1900-01-01' AND '2100-12-31');
UPDATE "Education" SET "year" = NULL WHERE NOT ("year" BETWEEN 1940 AND 2100);
UPDATE "Consent" SET "grantedAt" = least(greatest("grantedAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("grantedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "Consent" SET "expiresAt" = least(greatest("expiresAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("expiresAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "Consent" SET "withdrawnAt" = least(greatest("withdrawnAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("withdrawnAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "CultureResponse" SET "seed" = greatest("seed", 0) WHERE NOT ("seed" >= 0);
UPDATE "CultureResponse" SET "startedAt" = least(greatest("startedAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("startedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "CultureResponse" SET "completedAt" = least(greatest("completedAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("completedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "CultureResponse" SET "updatedAt" = least(greatest("updatedAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("updatedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "Organisation" SET "createdAt" = least(greatest("createdAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("createdAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "Organisation" SET "updatedAt" = least(greatest("updatedAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("updatedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "Member" SET "createdAt" = least(greatest("createdAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("createdAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "Event" SET "at" = least(greatest("at", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("at" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "Change" SET "version" = greatest("version", 0) WHERE NOT ("version" >= 0);
UPDATE "Change" SET "changedAt" = least(greatest("changedAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("changedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "Setting" SET "updatedAt" = least(greatest("updatedAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("updatedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "MailMessage" SET "createdAt" = least(greatest("createdAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("createdAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "MailMessage" SET "sentAt" = least(greatest("sentAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("sentAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "StoredFile" SET "byteSize" = greatest("byteSize", 0) WHERE NOT ("byteSize" >= 0);
UPDATE "StoredFile" SET "createdAt" = least(greatest("createdAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("createdAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
DELETE FROM "RetentionReminder" WHERE NOT ("endsOn" BETWEEN '1900-01-01' AND '2100-12-31');
UPDATE "RetentionReminder" SET "sentAt" = least(greatest("sentAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("sentAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "DecisionRecord" SET "appliedAt" = least(greatest("appliedAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("appliedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "DecisionRecord" SET "openedAt" = least(greatest("openedAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("openedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "DecisionRecord" SET "presentedAt" = least(greatest("presentedAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("presentedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "DecisionRecord" SET "verdictAt" = least(greatest("verdictAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("verdictAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "DecisionRecord" SET "endedAt" = least(greatest("endedAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("endedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "DecisionRecord" SET "scoredAt" = least(greatest("scoredAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("scoredAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "DecisionRecord" SET "keptSince" = least(greatest("keptSince", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("keptSince" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "Vacature" SET "salaryMinCents" = least(greatest("salaryMinCents", 50000), 2500000) WHERE NOT ("salaryMinCents" BETWEEN 50000 AND 2500000);
UPDATE "Vacature" SET "salaryMaxCents" = least(greatest("salaryMaxCents", 50000), 2500000) WHERE NOT ("salaryMaxCents" BETWEEN 50000 AND 2500000);
UPDATE "Vacature" SET "salaryHours" = least(greatest("salaryHours", 1), 40) WHERE NOT ("salaryHours" BETWEEN 1 AND 40);
UPDATE "Vacature" SET "hoursMin" = least(greatest("hoursMin", 1), 40) WHERE NOT ("hoursMin" BETWEEN 1 AND 40);
UPDATE "Vacature" SET "hoursMax" = least(greatest("hoursMax", 1), 40) WHERE NOT ("hoursMax" BETWEEN 1 AND 40);
UPDATE "Vacature" SET "hybridDays" = least(greatest("hybridDays", 0), 5) WHERE NOT ("hybridDays" BETWEEN 0 AND 5);
UPDATE "Vacature" SET "experienceYears" = NULL WHERE NOT ("experienceYears" BETWEEN 0 AND 20);
UPDATE "Vacature" SET "experienceImportance" = least(greatest("experienceImportance", 1), 5) WHERE NOT ("experienceImportance" BETWEEN 1 AND 5);
UPDATE "Vacature" SET "educationImportance" = least(greatest("educationImportance", 1), 5) WHERE NOT ("educationImportance" BETWEEN 1 AND 5);
UPDATE "Vacature" SET "cultureWeightPercent" = least(greatest("cultureWeightPercent", 0), 25) WHERE NOT ("cultureWeightPercent" BETWEEN 0 AND 25);
UPDATE "Vacature" SET "startsOn" = NULL WHERE NOT ("startsOn" BETWEEN '1900-01-01' AND '2100-12-31');
UPDATE "Vacature" SET "closesOn" = NULL WHERE NOT ("closesOn" BETWEEN '1900-01-01' AND '2100-12-31');
UPDATE "Vacature" SET "submittedAt" = least(greatest("submittedAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("submittedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "Vacature" SET "publishedAt" = least(greatest("publishedAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("publishedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "Vacature" SET "createdAt" = least(greatest("createdAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("createdAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "Vacature" SET "updatedAt" = least(greatest("updatedAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("updatedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "VacatureSkill" SET "level" = least(greatest("level", 1), 4) WHERE NOT ("level" BETWEEN 1 AND 4);
UPDATE "VacatureSkill" SET "importance" = least(greatest("importance", 1), 5) WHERE NOT ("importance" BETWEEN 1 AND 5);
UPDATE "VacatureLanguage" SET "importance" = least(greatest("importance", 1), 5) WHERE NOT ("importance" BETWEEN 1 AND 5);
UPDATE "Intake" SET "createdAt" = least(greatest("createdAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("createdAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "PublicationException" SET "recordedAt" = least(greatest("recordedAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("recordedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
UPDATE "MinimumWage" SET "enteredAt" = least(greatest("enteredAt", '1900-01-01 00:00Z'), '2101-01-01 00:00Z') WHERE NOT ("enteredAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');

ALTER TABLE "Account"
  ADD CONSTRAINT "Account_disabledAt_range" CHECK ("disabledAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "Account_createdAt_range" CHECK ("createdAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "Account_updatedAt_range" CHECK ("updatedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');

ALTER TABLE "Credential"
  ADD CONSTRAINT "Credential_accessTokenExpiresAt_range" CHECK ("accessTokenExpiresAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "Credential_refreshTokenExpiresAt_range" CHECK ("refreshTokenExpiresAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "Credential_createdAt_range" CHECK ("createdAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "Credential_updatedAt_range" CHECK ("updatedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');

ALTER TABLE "Session"
  ADD CONSTRAINT "Session_expiresAt_range" CHECK ("expiresAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "Session_createdAt_range" CHECK ("createdAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "Session_updatedAt_range" CHECK ("updatedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');

ALTER TABLE "VerificationToken"
  ADD CONSTRAINT "VerificationToken_expiresAt_range" CHECK ("expiresAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "VerificationToken_createdAt_range" CHECK ("createdAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "VerificationToken_updatedAt_range" CHECK ("updatedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');

ALTER TABLE "TwoFactor"
  ADD CONSTRAINT "TwoFactor_failedVerificationCount_range" CHECK ("failedVerificationCount" >= 0),
  ADD CONSTRAINT "TwoFactor_lockedUntil_range" CHECK ("lockedUntil" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');

ALTER TABLE "AccountRequest"
  ADD CONSTRAINT "AccountRequest_answeredAt_range" CHECK ("answeredAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "AccountRequest_createdAt_range" CHECK ("createdAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');

ALTER TABLE "RateLimit"
  ADD CONSTRAINT "RateLimit_endsAt_range" CHECK ("endsAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "RateLimit_hits_range" CHECK ("hits" >= 0);

ALTER TABLE "SavedSearch"
  ADD CONSTRAINT "SavedSearch_confirmedAt_range" CHECK ("confirmedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "SavedSearch_lastRunAt_range" CHECK ("lastRunAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "SavedSearch_createdAt_range" CHECK ("createdAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');

ALTER TABLE "AlertSent"
  ADD CONSTRAINT "AlertSent_sentAt_range" CHECK ("sentAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');

ALTER TABLE "SavedView"
  ADD CONSTRAINT "SavedView_createdAt_range" CHECK ("createdAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');

ALTER TABLE "Application"
  ADD CONSTRAINT "Application_answerBy_range" CHECK ("answerBy" BETWEEN '1900-01-01' AND '2100-12-31'),
  ADD CONSTRAINT "Application_openedAt_range" CHECK ("openedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "Application_endedAt_range" CHECK ("endedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "Application_createdAt_range" CHECK ("createdAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "Application_updatedAt_range" CHECK ("updatedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');

ALTER TABLE "Match"
  ADD CONSTRAINT "Match_frozenAt_range" CHECK ("frozenAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "Match_hiddenAt_range" CHECK ("hiddenAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "Match_computedAt_range" CHECK ("computedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');

ALTER TABLE "Shortlist"
  ADD CONSTRAINT "Shortlist_presentedAt_range" CHECK ("presentedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "Shortlist_createdAt_range" CHECK ("createdAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');

ALTER TABLE "ShortlistEntry"
  ADD CONSTRAINT "ShortlistEntry_verdictAt_range" CHECK ("verdictAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "ShortlistEntry_createdAt_range" CHECK ("createdAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');

ALTER TABLE "ApplicationDraft"
  ADD CONSTRAINT "ApplicationDraft_expiresAt_range" CHECK ("expiresAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "ApplicationDraft_createdAt_range" CHECK ("createdAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "ApplicationDraft_updatedAt_range" CHECK ("updatedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');

ALTER TABLE "SavedVacature"
  ADD CONSTRAINT "SavedVacature_savedAt_range" CHECK ("savedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');

ALTER TABLE "Interview"
  ADD CONSTRAINT "Interview_startsAt_range" CHECK ("startsAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "Interview_minutes_range" CHECK ("minutes" BETWEEN 10 AND 480),
  ADD CONSTRAINT "Interview_sequence_range" CHECK ("sequence" >= 0),
  ADD CONSTRAINT "Interview_cancelledAt_range" CHECK ("cancelledAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "Interview_createdAt_range" CHECK ("createdAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "Interview_updatedAt_range" CHECK ("updatedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');

ALTER TABLE "Message"
  ADD CONSTRAINT "Message_sentAt_range" CHECK ("sentAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');

ALTER TABLE "MatchOverride"
  ADD CONSTRAINT "MatchOverride_judgedAt_range" CHECK ("judgedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');

ALTER TABLE "Candidate"
  ADD CONSTRAINT "Candidate_number_range" CHECK ("number" >= 1),
  ADD CONSTRAINT "Candidate_payWishCents_range" CHECK ("payWishCents" BETWEEN 50000 AND 2500000),
  ADD CONSTRAINT "Candidate_payWishHours_range" CHECK ("payWishHours" BETWEEN 1 AND 40),
  ADD CONSTRAINT "Candidate_hoursMin_range" CHECK ("hoursMin" BETWEEN 1 AND 40),
  ADD CONSTRAINT "Candidate_hoursMax_range" CHECK ("hoursMax" BETWEEN 1 AND 40),
  ADD CONSTRAINT "Candidate_maxDistanceKm_range" CHECK ("maxDistanceKm" BETWEEN 1 AND 300),
  ADD CONSTRAINT "Candidate_hybridDaysWish_range" CHECK ("hybridDaysWish" BETWEEN 0 AND 5),
  ADD CONSTRAINT "Candidate_availableFrom_range" CHECK ("availableFrom" BETWEEN '1900-01-01' AND '2100-12-31'),
  ADD CONSTRAINT "Candidate_createdAt_range" CHECK ("createdAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "Candidate_updatedAt_range" CHECK ("updatedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');

ALTER TABLE "CandidateSkill"
  ADD CONSTRAINT "CandidateSkill_level_range" CHECK ("level" BETWEEN 1 AND 4);

ALTER TABLE "Experience"
  ADD CONSTRAINT "Experience_startsOn_range" CHECK ("startsOn" BETWEEN '1900-01-01' AND '2100-12-31'),
  ADD CONSTRAINT "Experience_endsOn_range" CHECK ("endsOn" BETWEEN '1900-01-01' AND '2100-12-31');

ALTER TABLE "Education"
  ADD CONSTRAINT "Education_year_range" CHECK ("year" BETWEEN 1940 AND 2100);

ALTER TABLE "Consent"
  ADD CONSTRAINT "Consent_grantedAt_range" CHECK ("grantedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "Consent_expiresAt_range" CHECK ("expiresAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "Consent_withdrawnAt_range" CHECK ("withdrawnAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');

ALTER TABLE "CultureResponse"
  ADD CONSTRAINT "CultureResponse_seed_range" CHECK ("seed" >= 0),
  ADD CONSTRAINT "CultureResponse_startedAt_range" CHECK ("startedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "CultureResponse_completedAt_range" CHECK ("completedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "CultureResponse_updatedAt_range" CHECK ("updatedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');

ALTER TABLE "Organisation"
  ADD CONSTRAINT "Organisation_createdAt_range" CHECK ("createdAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "Organisation_updatedAt_range" CHECK ("updatedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');

ALTER TABLE "Member"
  ADD CONSTRAINT "Member_createdAt_range" CHECK ("createdAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');

ALTER TABLE "Place"
  ADD CONSTRAINT "Place_lat_range" CHECK ("lat" BETWEEN -90 AND 90),
  ADD CONSTRAINT "Place_lon_range" CHECK ("lon" BETWEEN -180 AND 180);

ALTER TABLE "Event"
  ADD CONSTRAINT "Event_at_range" CHECK ("at" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');

ALTER TABLE "Change"
  ADD CONSTRAINT "Change_version_range" CHECK ("version" >= 0),
  ADD CONSTRAINT "Change_changedAt_range" CHECK ("changedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "Change_position_range" CHECK ("position" >= 0);

ALTER TABLE "SkippedRow"
  ADD CONSTRAINT "SkippedRow_skippedAt_range" CHECK ("skippedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');

ALTER TABLE "Setting"
  ADD CONSTRAINT "Setting_updatedAt_range" CHECK ("updatedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');

ALTER TABLE "MailMessage"
  ADD CONSTRAINT "MailMessage_createdAt_range" CHECK ("createdAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "MailMessage_sentAt_range" CHECK ("sentAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');

ALTER TABLE "StoredFile"
  ADD CONSTRAINT "StoredFile_byteSize_range" CHECK ("byteSize" >= 0),
  ADD CONSTRAINT "StoredFile_createdAt_range" CHECK ("createdAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');

ALTER TABLE "RetentionReminder"
  ADD CONSTRAINT "RetentionReminder_endsOn_range" CHECK ("endsOn" BETWEEN '1900-01-01' AND '2100-12-31'),
  ADD CONSTRAINT "RetentionReminder_sentAt_range" CHECK ("sentAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');

ALTER TABLE "DecisionRecord"
  ADD CONSTRAINT "DecisionRecord_appliedAt_range" CHECK ("appliedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "DecisionRecord_openedAt_range" CHECK ("openedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "DecisionRecord_presentedAt_range" CHECK ("presentedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "DecisionRecord_verdictAt_range" CHECK ("verdictAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "DecisionRecord_endedAt_range" CHECK ("endedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "DecisionRecord_scoredAt_range" CHECK ("scoredAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "DecisionRecord_keptSince_range" CHECK ("keptSince" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');

ALTER TABLE "Vacature"
  ADD CONSTRAINT "Vacature_number_range" CHECK ("number" >= 1),
  ADD CONSTRAINT "Vacature_salaryMinCents_range" CHECK ("salaryMinCents" BETWEEN 50000 AND 2500000),
  ADD CONSTRAINT "Vacature_salaryMaxCents_range" CHECK ("salaryMaxCents" BETWEEN 50000 AND 2500000),
  ADD CONSTRAINT "Vacature_salaryHours_range" CHECK ("salaryHours" BETWEEN 1 AND 40),
  ADD CONSTRAINT "Vacature_hoursMin_range" CHECK ("hoursMin" BETWEEN 1 AND 40),
  ADD CONSTRAINT "Vacature_hoursMax_range" CHECK ("hoursMax" BETWEEN 1 AND 40),
  ADD CONSTRAINT "Vacature_hybridDays_range" CHECK ("hybridDays" BETWEEN 0 AND 5),
  ADD CONSTRAINT "Vacature_experienceYears_range" CHECK ("experienceYears" BETWEEN 0 AND 20),
  ADD CONSTRAINT "Vacature_experienceImportance_range" CHECK ("experienceImportance" BETWEEN 1 AND 5),
  ADD CONSTRAINT "Vacature_educationImportance_range" CHECK ("educationImportance" BETWEEN 1 AND 5),
  ADD CONSTRAINT "Vacature_cultureWeightPercent_range" CHECK ("cultureWeightPercent" BETWEEN 0 AND 25),
  ADD CONSTRAINT "Vacature_startsOn_range" CHECK ("startsOn" BETWEEN '1900-01-01' AND '2100-12-31'),
  ADD CONSTRAINT "Vacature_closesOn_range" CHECK ("closesOn" BETWEEN '1900-01-01' AND '2100-12-31'),
  ADD CONSTRAINT "Vacature_submittedAt_range" CHECK ("submittedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "Vacature_publishedAt_range" CHECK ("publishedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "Vacature_createdAt_range" CHECK ("createdAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
  ADD CONSTRAINT "Vacature_updatedAt_range" CHECK ("updatedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');

ALTER TABLE "VacatureSkill"
  ADD CONSTRAINT "VacatureSkill_level_range" CHECK ("level" BETWEEN 1 AND 4),
  ADD CONSTRAINT "VacatureSkill_importance_range" CHECK ("importance" BETWEEN 1 AND 5);

ALTER TABLE "VacatureLanguage"
  ADD CONSTRAINT "VacatureLanguage_importance_range" CHECK ("importance" BETWEEN 1 AND 5);

ALTER TABLE "Intake"
  ADD CONSTRAINT "Intake_createdAt_range" CHECK ("createdAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');

ALTER TABLE "PublicationException"
  ADD CONSTRAINT "PublicationException_recordedAt_range" CHECK ("recordedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');

ALTER TABLE "MinimumWage"
  ADD CONSTRAINT "MinimumWage_enteredAt_range" CHECK ("enteredAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z');
