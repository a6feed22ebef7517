-- What public pages show beside vacatures: whoever changes it, also by hand, tells every process.
CREATE FUNCTION "tell_pages"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('changes', 'pages');
  RETURN NULL;
END
$$;

CREATE TRIGGER "bureau_told" AFTER INSERT OR UPDATE ON "Setting"
FOR EACH ROW WHEN (NEW."key" = 'bureau') EXECUTE FUNCTION "tell_pages"();

CREATE TRIGGER "bureau_gone_told" AFTER DELETE ON "Setting"
FOR EACH ROW WHEN (OLD."key" = 'bureau') EXECUTE FUNCTION "tell_pages"();

CREATE TRIGGER "organisations_told" AFTER UPDATE OF "name", "about", "invented" ON "Organisation"
FOR EACH STATEMENT EXECUTE FUNCTION "tell_pages"();

CREATE TRIGGER "contacts_told" AFTER INSERT OR UPDATE OF "name", "email", "phone", "jobTitle", "disabledAt" ON "Account"
FOR EACH ROW WHEN (NEW."audience" IN ('consultant', 'admin')) EXECUTE FUNCTION "tell_pages"();
