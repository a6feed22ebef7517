import { action, get, post, type Row } from "./row.ts";

/** The door, mailed links, and what concerns the own account. */
export const ACCOUNT_ROWS: Row[] = [
  get("/inloggen", "everyone", { gives: [200, 302] }),
  get("/inloggen/code", "everyone"),
  post("/inloggen/code", "everyone", { fields: () => ({ code: "000000" }), gives: [422, 429] }),
  get("/inloggen/link", "everyone"),
  post("/inloggen/link", "everyone", {
    fields: () => ({ email: "niemand@voorbeeld.example" }),
    gives: [302, 429],
  }),
  get("/inloggen/link/:token", "everyone"),
  post("/inloggen/link/:token", "everyone"),
  get("/uitloggen", "everyone", action),
  get("/account-maken", "everyone"),
  get("/bevestigen/:token", "everyone"),
  get("/wachtwoord-vergeten", "everyone"),
  get("/wachtwoord/:token", "everyone"),
  post("/bevestigen/:token", "everyone"),
  get("/claimen/:token", "everyone"),
  post("/claimen/:token", "everyone"),
  get("/bewaren/:token", "everyone"),
  post("/bewaren/:token", "everyone"),
  get("/account", "signed-in"),
  get("/account/sessies/beeindigen", "signed-in", action),
  post("/account/sessies/beeindigen", "signed-in", action),
  get("/account/sessies/:id/beeindigen", "signed-in", { own: () => "een-sessie", ...action }),
  post("/account/sessies/:id/beeindigen", "signed-in", {
    own: () => "een-sessie",
    gives: [404],
  }),
  // These people have their second step already, and may not end it.
  get("/account/twee-stappen", "bureau", action),
  post("/account/twee-stappen", "bureau", action),
  get("/account/twee-stappen/bevestigen", "bureau", action),
  post("/account/twee-stappen/bevestigen", "bureau", action),
  get("/account/twee-stappen/herstelcodes", "bureau"),
  post("/account/twee-stappen/herstelcodes", "bureau", { gives: [422] }),
  get("/account/twee-stappen/uitzetten", "bureau", action),
  post("/account/twee-stappen/uitzetten", "bureau", action),
];
