import { index, prefix, type RouteConfig, route } from "@remix-run/route-config";

export default [
  index("routes/public/home.tsx"),
  ...prefix("vacatures", [
    index("routes/public/vacatures.tsx"),
    route("suggesties", "routes/feeds/suggestions.ts"),
    route(":by/:value", "routes/public/vacatures-by-topic.tsx"),
    route(":slug", "routes/public/vacature.tsx"),
    route(":slug/solliciteren", "routes/apply/apply.tsx"),
    route(":slug/solliciteren/wissen", "routes/apply/wipe-draft.ts"),
    route(":slug/solliciteren/bedankt", "routes/apply/thanks.tsx"),
  ]),
  route("werkgevers", "routes/public/employers.tsx"),
  route("werkwijze", "routes/public/method.tsx"),
  route("colofon", "routes/public/colophon.tsx"),
  route("privacy", "routes/public/privacy.tsx"),
  route("bestanden/:id", "routes/feeds/file.ts"),
  route("robots.txt", "routes/feeds/robots.ts"),
  route("sitemap.xml", "routes/feeds/sitemap.ts"),

  route("inloggen", "routes/account/sign-in.tsx"),
  route("inloggen/link", "routes/account/request-sign-in-link.tsx"),
  route("inloggen/link/:token", "routes/account/sign-in-by-link.tsx"),
  route("uitloggen", "routes/account/sign-out.ts"),
  route("account-maken", "routes/account/register.tsx"),
  route("bevestigen/:token", "routes/account/confirm-address.tsx"),
  route("wachtwoord-vergeten", "routes/account/forgot-password.tsx"),
  route("wachtwoord/:token", "routes/account/set-password.tsx"),
  route("claimen/:token", "routes/account/claim-profile.tsx"),

  route("werkgever", "routes/employer/layout.tsx", [
    index("routes/employer/vacatures.tsx"),
    ...prefix("vacatures", [
      route("nieuw", "routes/employer/new-vacature.tsx"),
      route(":id", "routes/employer/vacature.tsx"),
      route(":id/wijzigen", "routes/employer/edit-vacature.tsx"),
      route(":id/indienen", "routes/employer/submit-vacature.tsx"),
      route(":id/sluiten", "routes/employer/close-vacature.tsx"),
    ]),
    ...prefix("shortlists/:id", [
      index("routes/employer/shortlist.tsx"),
      route("oordeel", "routes/employer/verdict.tsx"),
      route("oordeel/intrekken", "routes/employer/withdraw-verdict.tsx"),
    ]),
    route("cultuur", "routes/employer/culture.tsx"),
    route("cultuur/:set", "routes/employer/culture-set.tsx"),
  ]),

  route("mijn", "routes/candidate/layout.tsx", [
    index("routes/candidate/for-you.tsx"),
    route("matches/:slug", "routes/candidate/match.tsx"),
    route("profiel", "routes/candidate/profile.tsx"),
    route("wensen", "routes/candidate/wishes.tsx"),
    route("cultuur", "routes/candidate/culture.tsx"),
    route("cultuur/:set", "routes/candidate/culture-set.tsx"),
    route("sollicitaties", "routes/candidate/applications.tsx"),
    route("sollicitaties/:id", "routes/candidate/application.tsx"),
    route("sollicitaties/:id/toestemming", "routes/candidate/share-name.ts"),
    route("sollicitaties/:id/intrekken", "routes/candidate/withdraw.tsx"),
    route("gegevens", "routes/candidate/own-data.tsx"),
    route("gegevens.json", "routes/candidate/own-data-json.ts"),
  ]),

  route("werk", "routes/consultant/layout.tsx", [
    index("routes/consultant/today.tsx"),
    ...prefix("vacatures", [
      index("routes/consultant/vacatures/vacatures.tsx"),
      route(":id", "routes/consultant/vacatures/vacature.tsx"),
      route(":id/wijzigen", "routes/consultant/vacatures/edit-vacature.tsx"),
      route(":id/publiceren", "routes/consultant/vacatures/publish-vacature.tsx"),
      route(":id/sluiten", "routes/consultant/vacatures/close-vacature.tsx"),
      route(":id/kandidaten", "routes/consultant/vacatures/ranked-candidates.tsx"),
      route(":id/kandidaten/:candidateId", "routes/consultant/vacatures/pair.tsx"),
      route(":id/shortlist", "routes/consultant/vacatures/shortlist-candidate.tsx"),
      route(":id/shortlist/verwijderen", "routes/consultant/vacatures/unshortlist-candidate.tsx"),
    ]),
    route("shortlists/:id/voorstellen", "routes/consultant/vacatures/present-shortlist.tsx"),
    ...prefix("sollicitaties/:id", [
      index("routes/consultant/applications/application.tsx"),
      route("openen", "routes/consultant/applications/open-application.tsx"),
      route("verplaatsen", "routes/consultant/applications/move-application.tsx"),
      route("afwijzen", "routes/consultant/applications/reject-application.tsx"),
    ]),
    route("kandidaten", "routes/consultant/candidates/candidates.tsx"),
    route("kandidaten/:id", "routes/consultant/candidates/candidate.tsx"),
  ]),

  route("beheer", "routes/admin/layout.tsx", [
    route("mail", "routes/admin/mails.tsx"),
    route("mail/:id", "routes/admin/mail.tsx"),
    route("taken", "routes/admin/jobs.tsx"),
    route("zoeken", "routes/admin/search.tsx"),
    route("accounts", "routes/admin/accounts.tsx"),
    route("accounts/:id/toegang", "routes/admin/account-access.ts"),
  ]),

  ...prefix("health", [
    route("live", "routes/feeds/health-live.ts"),
    route("ready", "routes/feeds/health-ready.ts"),
  ]),
  route("*", "routes/public/not-found.tsx"),
] satisfies RouteConfig;
