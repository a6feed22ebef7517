import { index, prefix, type RouteConfig, route } from "@remix-run/route-config";

export default [
  index("routes/public/home.tsx"),

  route("inloggen", "routes/account/sign-in.tsx"),
  route("uitloggen", "routes/account/sign-out.ts"),
  route("account-maken", "routes/account/register.tsx"),
  route("bevestigen/:token", "routes/account/confirm-address.tsx"),
  route("wachtwoord-vergeten", "routes/account/forgot-password.tsx"),
  route("wachtwoord/:token", "routes/account/set-password.tsx"),

  ...prefix("health", [
    route("live", "routes/feeds/health-live.ts"),
    route("ready", "routes/feeds/health-ready.ts"),
  ]),
  route("*", "routes/public/not-found.tsx"),
] satisfies RouteConfig;
