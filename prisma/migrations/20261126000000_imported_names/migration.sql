-- CreateTable
CREATE TABLE "ImportedName" (
    "conceptId" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "ImportedName_pkey" PRIMARY KEY ("conceptId","name")
);
