-- Somebody asks for another mail address on the own account.
ALTER TYPE "AccountRequestKind" ADD VALUE 'address';
