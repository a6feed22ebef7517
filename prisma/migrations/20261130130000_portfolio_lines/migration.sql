-- CreateTable
CREATE TABLE "PortfolioLine" (
    "vacatureId" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "total" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "PortfolioLine_pkey" PRIMARY KEY ("vacatureId","candidateId"),
    CONSTRAINT "PortfolioLine_total_range" CHECK ("total" BETWEEN 0 AND 100)
);

-- CreateIndex
CREATE INDEX "PortfolioLine_candidateId_idx" ON "PortfolioLine"("candidateId");

-- AddForeignKey
ALTER TABLE "PortfolioLine" ADD CONSTRAINT "PortfolioLine_vacatureId_fkey" FOREIGN KEY ("vacatureId") REFERENCES "Vacature"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PortfolioLine" ADD CONSTRAINT "PortfolioLine_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;
