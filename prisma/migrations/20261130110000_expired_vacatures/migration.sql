-- A vacature whose closing day is over: offline, its procedure still running.
ALTER TYPE "VacatureStatus" ADD VALUE 'expired' BEFORE 'filled';
