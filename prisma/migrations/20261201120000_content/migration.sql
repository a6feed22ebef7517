-- CreateEnum
CREATE TYPE "ArticleKind" AS ENUM ('guide', 'post', 'page');

-- CreateEnum
CREATE TYPE "PostCategory" AS ENUM ('interviews', 'assistants', 'employers');

-- CreateTable
CREATE TABLE "Article" (
    "id" TEXT NOT NULL,
    "kind" "ArticleKind" NOT NULL,
    "slug" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "liveVersion" INTEGER,
    "publishAt" TIMESTAMPTZ(3),
    "changedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Article_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length("slug") <= 80),
    CONSTRAINT "Article_version_range" CHECK ("version" >= 1),
    CONSTRAINT "Article_liveVersion_range" CHECK ("liveVersion" BETWEEN 1 AND "version"),
    CONSTRAINT "Article_live_whole" CHECK (
        ("liveVersion" IS NULL) = ("publishAt" IS NULL) AND ("liveVersion" IS NULL) = ("changedAt" IS NULL)
    ),
    CONSTRAINT "Article_publishAt_range" CHECK ("publishAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
    CONSTRAINT "Article_changedAt_range" CHECK ("changedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z'),
    CONSTRAINT "Article_createdAt_range" CHECK ("createdAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z')
);

-- CreateTable
CREATE TABLE "ArticleVersion" (
    "articleId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "category" "PostCategory",
    "author" TEXT,
    "growsFrom" TEXT[],
    "growsTo" TEXT[],
    "related" TEXT[],
    "reviewedOn" DATE,
    "reviewBefore" DATE,
    "shipped" BOOLEAN NOT NULL DEFAULT false,
    "accountId" TEXT,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ArticleVersion_pkey" PRIMARY KEY ("articleId", "number"),
    CONSTRAINT "ArticleVersion_number_range" CHECK ("number" >= 1),
    CONSTRAINT "ArticleVersion_text_range" CHECK (
        length("title") BETWEEN 1 AND 120 AND length("description") BETWEEN 1 AND 300
        AND octet_length("body") <= 100000 AND length("author") BETWEEN 1 AND 120
    ),
    CONSTRAINT "ArticleVersion_reviewedOn_range" CHECK ("reviewedOn" BETWEEN '1900-01-01' AND '2100-12-31'),
    CONSTRAINT "ArticleVersion_reviewBefore_range" CHECK ("reviewBefore" BETWEEN '1900-01-01' AND '2100-12-31'),
    CONSTRAINT "ArticleVersion_savedAt_range" CHECK ("savedAt" BETWEEN '1900-01-01 00:00Z' AND '2101-01-01 00:00Z')
);

-- CreateIndex
CREATE UNIQUE INDEX "Article_kind_slug_key" ON "Article"("kind", "slug");

-- CreateIndex
CREATE INDEX "Article_publishAt_idx" ON "Article"("publishAt");

-- CreateIndex
CREATE INDEX "ArticleVersion_accountId_idx" ON "ArticleVersion"("accountId");

-- AddForeignKey
ALTER TABLE "ArticleVersion" ADD CONSTRAINT "ArticleVersion_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleVersion" ADD CONSTRAINT "ArticleVersion_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;
