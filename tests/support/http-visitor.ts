import { DEMO_PASSWORD } from "./demo-server.ts";
import { oneTimeCode } from "./one-time-code.ts";

/** Somebody with a cookie jar, who sends forms as a browser without JavaScript does. */
export type Visitor = {
  get: (path: string) => Promise<Response>;
  post: (path: string, fields: Record<string, string> | FormData) => Promise<Response>;
  /** Anything else, with the cookies and the Origin of a browser. */
  send: (path: string, init: RequestInit) => Promise<Response>;
  /** What it would send as its cookies. */
  cookie: () => string;
};

/**
 * A visitor of a running server who is not signed in; redirects are not followed. `from` is the address
 * that a trusted proxy would name, `cookies` what the browser holds already.
 */
export function visit(
  url: string,
  from?: string,
  cookies: Map<string, string> = new Map(),
): Visitor {
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const send = async (path: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set("origin", url);
    if (from) headers.set("x-forwarded-for", from);
    headers.set("cookie", cookie());
    const answer = await fetch(url + path, { ...init, headers, redirect: "manual" });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const [name = "", value = ""] = pair.split(/=(.*)/s);
      if (value) cookies.set(name, value);
      else cookies.delete(name);
    }
    return answer;
  };
  return {
    send,
    cookie,
    get: (path) => send(path, {}),
    post: (path, fields) =>
      send(path, {
        method: "POST",
        body: fields instanceof FormData ? fields : new URLSearchParams(fields),
      }),
  };
}

/** What the second step of an account gave when it was set up, by site and address. */
const recoveryCodes = new Map<string, string[]>();

/**
 * A visitor signed in, by default with a demo account's password. In a real installation the bureau's
 * people set up a second step the first time, and use one of its recovery codes from then on.
 */
export async function signedIn(
  url: string,
  email: string,
  password = DEMO_PASSWORD,
): Promise<Visitor> {
  const visitor = visit(url);
  const answer = await visitor.post("/inloggen", { email, password });
  if (answer.status !== 302) throw new Error(`Signing in as ${email} gave ${answer.status}`);
  if (answer.headers.get("location") === "/inloggen/code") {
    const code = nextRecoveryCode(url, email);
    const opened = await visitor.post("/inloggen/code", { code });
    if (opened.status !== 302) throw new Error(`The code of ${email} gave ${opened.status}`);
    return visitor;
  }
  const home = (await visitor.get("/inloggen")).headers.get("location");
  if (home === "/account/twee-stappen") await setUpTwoStep(visitor, `${url} ${email}`, password);
  return visitor;
}

/** A recovery code of an account that `signedIn` set up, each once. */
export function nextRecoveryCode(url: string, email: string): string {
  return recoveryCodes.get(`${url} ${email}`)?.pop() ?? "";
}

async function setUpTwoStep(visitor: Visitor, who: string, password: string): Promise<void> {
  const page = await (await visitor.post("/account/twee-stappen", { password })).text();
  const codes = [...page.matchAll(/<code>([^<]+)<\/code>/g)].map(([, code = ""]) => code);
  const [secret = "", ...rest] = codes;
  recoveryCodes.set(who, rest);
  const code = oneTimeCode(secret);
  const answer = await visitor.post("/account/twee-stappen/bevestigen", { code });
  if (answer.status !== 302) throw new Error(`Setting up a second step gave ${answer.status}`);
}
