-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Audience" AS ENUM ('candidate', 'employer', 'consultant', 'admin');

-- CreateEnum
CREATE TYPE "ApplicationOrigin" AS ENUM ('applied', 'proposed');

-- CreateEnum
CREATE TYPE "Stage" AS ENUM ('received', 'inReview', 'shortlisted', 'presented', 'interview', 'offer', 'placed', 'rejected', 'withdrawn');

-- CreateEnum
CREATE TYPE "VerdictAnswer" AS ENUM ('yes', 'no');

-- CreateEnum
CREATE TYPE "ConsentPurpose" AS ENUM ('application', 'shareName', 'keepProfile');

-- CreateEnum
CREATE TYPE "MailStatus" AS ENUM ('queued', 'stored', 'sent', 'refused');

-- CreateEnum
CREATE TYPE "Sector" AS ENUM ('overheid', 'zorg', 'onderwijs', 'dienstverlening', 'juridisch', 'financieel', 'bouw', 'industrie', 'logistiek', 'handel', 'energie', 'ict', 'cultuur', 'vastgoed');

-- CreateEnum
CREATE TYPE "ContractForm" AS ENUM ('vast', 'interim', 'zzp');

-- CreateEnum
CREATE TYPE "EducationLevel" AS ENUM ('vmbo', 'mbo2', 'mbo3', 'mbo4', 'hbo', 'wo');

-- CreateEnum
CREATE TYPE "CefrLevel" AS ENUM ('A1', 'A2', 'B1', 'B2', 'C1', 'C2');

-- CreateEnum
CREATE TYPE "Language" AS ENUM ('nl', 'en', 'de', 'fr', 'es', 'it', 'pl', 'tr', 'ar', 'uk');

-- CreateEnum
CREATE TYPE "TaskArea" AS ENUM ('agenda', 'correspondentie', 'notuleren', 'facturatie', 'boekhouding', 'planning', 'reizen', 'dossiers', 'klantcontact', 'gegevens', 'rapportage', 'personeelszaken', 'inkoop', 'kantoor');

-- CreateEnum
CREATE TYPE "Archetype" AS ENUM ('takesOver', 'structures');

-- CreateEnum
CREATE TYPE "SkillRelationKind" AS ENUM ('broader', 'narrower');

-- CreateEnum
CREATE TYPE "VacatureStatus" AS ENUM ('draft', 'submitted', 'published', 'filled', 'closed');

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "audience" "Audience" NOT NULL DEFAULT 'candidate',
    "jobTitle" TEXT,
    "phone" TEXT,
    "disabledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Credential" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "password" TEXT,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Credential_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VerificationToken" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "VerificationToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "windowStart" TIMESTAMPTZ(3) NOT NULL,
    "hits" INTEGER NOT NULL,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Application" (
    "id" TEXT NOT NULL,
    "vacatureId" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "origin" "ApplicationOrigin" NOT NULL,
    "stage" "Stage" NOT NULL DEFAULT 'received',
    "motivation" TEXT NOT NULL DEFAULT '',
    "submissionKey" TEXT,
    "answerBy" DATE,
    "openedAt" TIMESTAMPTZ(3),
    "rejectionReason" TEXT,
    "rejectionNote" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Application_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Match" (
    "vacatureId" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "ruleVersion" TEXT NOT NULL,
    "score" JSONB NOT NULL,
    "frozenAt" TIMESTAMPTZ(3),
    "computedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Match_pkey" PRIMARY KEY ("vacatureId","candidateId")
);

-- CreateTable
CREATE TABLE "Shortlist" (
    "id" TEXT NOT NULL,
    "vacatureId" TEXT NOT NULL,
    "presentedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Shortlist_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShortlistEntry" (
    "id" TEXT NOT NULL,
    "shortlistId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "score" JSONB,
    "verdict" "VerdictAnswer",
    "verdictReason" TEXT,
    "verdictNote" TEXT NOT NULL DEFAULT '',
    "verdictAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ShortlistEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Candidate" (
    "id" TEXT NOT NULL,
    "number" SERIAL NOT NULL,
    "accountId" TEXT,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT NOT NULL DEFAULT '',
    "headline" TEXT NOT NULL DEFAULT '',
    "placeId" TEXT,
    "postcode" TEXT,
    "educationLevel" "EducationLevel",
    "payWishCents" INTEGER,
    "payWishHours" INTEGER,
    "hoursMin" INTEGER,
    "hoursMax" INTEGER,
    "maxDistanceKm" INTEGER,
    "hybridDaysWish" INTEGER,
    "contractForms" "ContractForm"[],
    "sectors" "Sector"[],
    "taskAreas" "TaskArea"[],
    "roleIds" TEXT[],
    "archetype" "Archetype",
    "skillsComplete" BOOLEAN NOT NULL DEFAULT false,
    "availableFrom" DATE,
    "findable" BOOLEAN NOT NULL DEFAULT false,
    "invented" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Candidate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CandidateSkill" (
    "candidateId" TEXT NOT NULL,
    "skillId" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "evidence" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "CandidateSkill_pkey" PRIMARY KEY ("candidateId","skillId")
);

-- CreateTable
CREATE TABLE "Experience" (
    "id" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "employer" TEXT NOT NULL,
    "roleId" TEXT,
    "sector" "Sector",
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,

    CONSTRAINT "Experience_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Education" (
    "id" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "level" "EducationLevel" NOT NULL,
    "name" TEXT NOT NULL,
    "year" INTEGER,

    CONSTRAINT "Education_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CandidateLanguage" (
    "candidateId" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "cefr" "CefrLevel" NOT NULL,

    CONSTRAINT "CandidateLanguage_pkey" PRIMARY KEY ("candidateId","language")
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "purpose" "ConsentPurpose" NOT NULL,
    "vacatureId" TEXT,
    "textVersion" TEXT NOT NULL,
    "grantedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CultureResponse" (
    "id" TEXT NOT NULL,
    "candidateId" TEXT,
    "organisationId" TEXT,
    "accountId" TEXT,
    "seed" INTEGER NOT NULL,
    "choices" JSONB NOT NULL DEFAULT '[]',
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "completedAt" TIMESTAMPTZ(3),
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CultureResponse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "sector" "Sector" NOT NULL,
    "about" TEXT NOT NULL DEFAULT '',
    "placeId" TEXT,
    "invented" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Member" (
    "accountId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Member_pkey" PRIMARY KEY ("accountId","organisationId")
);

-- CreateTable
CREATE TABLE "Place" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "province" TEXT NOT NULL,
    "municipality" TEXT,
    "lat" DOUBLE PRECISION NOT NULL,
    "lon" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "Place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorKind" TEXT NOT NULL,
    "actorId" TEXT,
    "verb" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "vacatureId" TEXT,
    "candidateId" TEXT,
    "organisationId" TEXT,
    "reasonCode" TEXT,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Change" (
    "kind" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Change_pkey" PRIMARY KEY ("kind","id")
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "MailMessage" (
    "id" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "props" JSONB,
    "subject" TEXT,
    "html" TEXT,
    "text" TEXT,
    "sensitive" BOOLEAN NOT NULL DEFAULT false,
    "status" "MailStatus" NOT NULL DEFAULT 'queued',
    "providerId" TEXT,
    "failure" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "MailMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoredFile" (
    "id" TEXT NOT NULL,
    "storageKey" TEXT NOT NULL,
    "candidateId" TEXT,
    "applicationId" TEXT,
    "originalName" TEXT NOT NULL,
    "contentType" TEXT NOT NULL,
    "byteSize" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Role" (
    "id" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "escoCode" TEXT NOT NULL,
    "family" TEXT NOT NULL,

    CONSTRAINT "Role_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Skill" (
    "id" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "escoUri" TEXT,
    "groupId" TEXT NOT NULL,

    CONSTRAINT "Skill_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoleSkill" (
    "roleId" TEXT NOT NULL,
    "skillId" TEXT NOT NULL,
    "essential" BOOLEAN NOT NULL,

    CONSTRAINT "RoleSkill_pkey" PRIMARY KEY ("roleId","skillId")
);

-- CreateTable
CREATE TABLE "SkillRelation" (
    "fromId" TEXT NOT NULL,
    "toId" TEXT NOT NULL,
    "kind" "SkillRelationKind" NOT NULL,

    CONSTRAINT "SkillRelation_pkey" PRIMARY KEY ("fromId","toId")
);

-- CreateTable
CREATE TABLE "Vacature" (
    "id" TEXT NOT NULL,
    "number" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "roleId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "tasks" TEXT[],
    "offer" TEXT[],
    "status" "VacatureStatus" NOT NULL DEFAULT 'draft',
    "sector" "Sector" NOT NULL,
    "salaryMinCents" INTEGER NOT NULL,
    "salaryMaxCents" INTEGER NOT NULL,
    "salaryHours" INTEGER NOT NULL,
    "hoursMin" INTEGER NOT NULL,
    "hoursMax" INTEGER NOT NULL,
    "contractForms" "ContractForm"[],
    "placeId" TEXT NOT NULL,
    "postcode" TEXT,
    "hybridDays" INTEGER NOT NULL DEFAULT 0,
    "experienceYears" INTEGER,
    "experienceImportance" INTEGER NOT NULL DEFAULT 3,
    "educationLevel" "EducationLevel",
    "educationImportance" INTEGER NOT NULL DEFAULT 3,
    "educationHard" BOOLEAN NOT NULL DEFAULT false,
    "taskAreas" "TaskArea"[],
    "archetype" "Archetype",
    "cultureWeightPercent" INTEGER NOT NULL DEFAULT 20,
    "startsOn" DATE,
    "closesOn" DATE,
    "consultantId" TEXT,
    "submittedAt" TIMESTAMPTZ(3),
    "publishedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Vacature_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VacatureSkill" (
    "vacatureId" TEXT NOT NULL,
    "skillId" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "must" BOOLEAN NOT NULL,
    "importance" INTEGER NOT NULL DEFAULT 3,

    CONSTRAINT "VacatureSkill_pkey" PRIMARY KEY ("vacatureId","skillId")
);

-- CreateTable
CREATE TABLE "VacatureLanguage" (
    "vacatureId" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "cefr" "CefrLevel" NOT NULL,
    "must" BOOLEAN NOT NULL,
    "importance" INTEGER NOT NULL DEFAULT 3,

    CONSTRAINT "VacatureLanguage_pkey" PRIMARY KEY ("vacatureId","language")
);

-- CreateTable
CREATE TABLE "Intake" (
    "id" TEXT NOT NULL,
    "vacatureId" TEXT NOT NULL,
    "accountId" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "priorities" TEXT[],
    "teamAnswer" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Intake_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Account_email_key" ON "Account"("email");

-- CreateIndex
CREATE INDEX "Credential_userId_idx" ON "Credential"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "VerificationToken_identifier_idx" ON "VerificationToken"("identifier");

-- CreateIndex
CREATE INDEX "RateLimit_windowStart_idx" ON "RateLimit"("windowStart");

-- CreateIndex
CREATE UNIQUE INDEX "Application_submissionKey_key" ON "Application"("submissionKey");

-- CreateIndex
CREATE INDEX "Application_candidateId_idx" ON "Application"("candidateId");

-- CreateIndex
CREATE INDEX "Application_stage_answerBy_idx" ON "Application"("stage", "answerBy");

-- CreateIndex
CREATE UNIQUE INDEX "Application_vacatureId_candidateId_key" ON "Application"("vacatureId", "candidateId");

-- CreateIndex
CREATE INDEX "Match_candidateId_idx" ON "Match"("candidateId");

-- CreateIndex
CREATE INDEX "Shortlist_vacatureId_idx" ON "Shortlist"("vacatureId");

-- CreateIndex
CREATE INDEX "ShortlistEntry_applicationId_idx" ON "ShortlistEntry"("applicationId");

-- CreateIndex
CREATE UNIQUE INDEX "ShortlistEntry_shortlistId_applicationId_key" ON "ShortlistEntry"("shortlistId", "applicationId");

-- CreateIndex
CREATE UNIQUE INDEX "Candidate_number_key" ON "Candidate"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Candidate_accountId_key" ON "Candidate"("accountId");

-- CreateIndex
CREATE INDEX "Candidate_email_idx" ON "Candidate"("email");

-- CreateIndex
CREATE INDEX "Candidate_findable_idx" ON "Candidate"("findable");

-- CreateIndex
CREATE INDEX "CandidateSkill_skillId_idx" ON "CandidateSkill"("skillId");

-- CreateIndex
CREATE INDEX "Experience_candidateId_idx" ON "Experience"("candidateId");

-- CreateIndex
CREATE INDEX "Education_candidateId_idx" ON "Education"("candidateId");

-- CreateIndex
CREATE INDEX "Consent_candidateId_purpose_idx" ON "Consent"("candidateId", "purpose");

-- CreateIndex
CREATE INDEX "Consent_vacatureId_idx" ON "Consent"("vacatureId");

-- CreateIndex
CREATE UNIQUE INDEX "CultureResponse_candidateId_key" ON "CultureResponse"("candidateId");

-- CreateIndex
CREATE UNIQUE INDEX "CultureResponse_organisationId_accountId_key" ON "CultureResponse"("organisationId", "accountId");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_slug_key" ON "Organisation"("slug");

-- CreateIndex
CREATE INDEX "Member_organisationId_idx" ON "Member"("organisationId");

-- CreateIndex
CREATE INDEX "Event_subjectKind_subjectId_at_idx" ON "Event"("subjectKind", "subjectId", "at");

-- CreateIndex
CREATE INDEX "Event_vacatureId_at_idx" ON "Event"("vacatureId", "at");

-- CreateIndex
CREATE INDEX "Event_candidateId_at_idx" ON "Event"("candidateId", "at");

-- CreateIndex
CREATE INDEX "Event_at_idx" ON "Event"("at");

-- CreateIndex
CREATE INDEX "Change_changedAt_idx" ON "Change"("changedAt");

-- CreateIndex
CREATE INDEX "MailMessage_createdAt_idx" ON "MailMessage"("createdAt");

-- CreateIndex
CREATE INDEX "MailMessage_to_idx" ON "MailMessage"("to");

-- CreateIndex
CREATE UNIQUE INDEX "StoredFile_storageKey_key" ON "StoredFile"("storageKey");

-- CreateIndex
CREATE INDEX "StoredFile_candidateId_idx" ON "StoredFile"("candidateId");

-- CreateIndex
CREATE INDEX "StoredFile_applicationId_idx" ON "StoredFile"("applicationId");

-- CreateIndex
CREATE INDEX "RoleSkill_skillId_idx" ON "RoleSkill"("skillId");

-- CreateIndex
CREATE INDEX "SkillRelation_toId_idx" ON "SkillRelation"("toId");

-- CreateIndex
CREATE UNIQUE INDEX "Vacature_number_key" ON "Vacature"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Vacature_slug_key" ON "Vacature"("slug");

-- CreateIndex
CREATE INDEX "Vacature_organisationId_idx" ON "Vacature"("organisationId");

-- CreateIndex
CREATE INDEX "Vacature_status_publishedAt_idx" ON "Vacature"("status", "publishedAt");

-- CreateIndex
CREATE INDEX "Vacature_consultantId_idx" ON "Vacature"("consultantId");

-- CreateIndex
CREATE INDEX "VacatureSkill_skillId_idx" ON "VacatureSkill"("skillId");

-- CreateIndex
CREATE INDEX "Intake_vacatureId_idx" ON "Intake"("vacatureId");

-- AddForeignKey
ALTER TABLE "Credential" ADD CONSTRAINT "Credential_userId_fkey" FOREIGN KEY ("userId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_vacatureId_fkey" FOREIGN KEY ("vacatureId") REFERENCES "Vacature"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Match" ADD CONSTRAINT "Match_vacatureId_fkey" FOREIGN KEY ("vacatureId") REFERENCES "Vacature"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Match" ADD CONSTRAINT "Match_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Shortlist" ADD CONSTRAINT "Shortlist_vacatureId_fkey" FOREIGN KEY ("vacatureId") REFERENCES "Vacature"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShortlistEntry" ADD CONSTRAINT "ShortlistEntry_shortlistId_fkey" FOREIGN KEY ("shortlistId") REFERENCES "Shortlist"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShortlistEntry" ADD CONSTRAINT "ShortlistEntry_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CandidateSkill" ADD CONSTRAINT "CandidateSkill_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CandidateSkill" ADD CONSTRAINT "CandidateSkill_skillId_fkey" FOREIGN KEY ("skillId") REFERENCES "Skill"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Experience" ADD CONSTRAINT "Experience_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Experience" ADD CONSTRAINT "Experience_roleId_fkey" FOREIGN KEY ("roleId") REFERENCES "Role"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Education" ADD CONSTRAINT "Education_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CandidateLanguage" ADD CONSTRAINT "CandidateLanguage_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_vacatureId_fkey" FOREIGN KEY ("vacatureId") REFERENCES "Vacature"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CultureResponse" ADD CONSTRAINT "CultureResponse_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CultureResponse" ADD CONSTRAINT "CultureResponse_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CultureResponse" ADD CONSTRAINT "CultureResponse_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleSkill" ADD CONSTRAINT "RoleSkill_roleId_fkey" FOREIGN KEY ("roleId") REFERENCES "Role"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleSkill" ADD CONSTRAINT "RoleSkill_skillId_fkey" FOREIGN KEY ("skillId") REFERENCES "Skill"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SkillRelation" ADD CONSTRAINT "SkillRelation_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Skill"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SkillRelation" ADD CONSTRAINT "SkillRelation_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Skill"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vacature" ADD CONSTRAINT "Vacature_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vacature" ADD CONSTRAINT "Vacature_roleId_fkey" FOREIGN KEY ("roleId") REFERENCES "Role"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vacature" ADD CONSTRAINT "Vacature_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vacature" ADD CONSTRAINT "Vacature_consultantId_fkey" FOREIGN KEY ("consultantId") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VacatureSkill" ADD CONSTRAINT "VacatureSkill_vacatureId_fkey" FOREIGN KEY ("vacatureId") REFERENCES "Vacature"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VacatureSkill" ADD CONSTRAINT "VacatureSkill_skillId_fkey" FOREIGN KEY ("skillId") REFERENCES "Skill"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VacatureLanguage" ADD CONSTRAINT "VacatureLanguage_vacatureId_fkey" FOREIGN KEY ("vacatureId") REFERENCES "Vacature"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Intake" ADD CONSTRAINT "Intake_vacatureId_fkey" FOREIGN KEY ("vacatureId") REFERENCES "Vacature"("id") ON DELETE CASCADE ON UPDATE CASCADE;

