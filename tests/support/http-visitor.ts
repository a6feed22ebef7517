import { DEMO_PASSWORD } from "./demo-server.ts";
import { oneTimeCode } from "./one-time-code.ts";

/** Somebody with a cookie jar, who sends forms as a browser without JavaScript does. */
export type Visitor = {
  get: (path: string) => Promise<Response>;
  post: (path: string, fields: Record<string, string> | FormData) => Promise<Response>;
};

/** A visitor of a running server who is not signed in; redirects are not followed. */
export function visit(url: string): Visitor {
  const cookies = new Map<string, string>();
  const send = async (path: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set("origin", url);
    headers.set("cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    const answer = await fetch(url + path, { ...init, headers, redirect: "manual" });
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = ""] = cookie.split(";");
      const [name = "", value = ""] = pair.split(/=(.*)/s);
      if (value) cookies.set(name, value);
      else cookies.delete(name);
    }
    return answer;
  };
  return {
    get: (path) => send(path, {}),
    post: (path, fields) =>
      send(path, {
        method: "POST",
        body: fields instanceof FormData ? fields : new URLSearchParams(fields),
      }),
  };
}

/** A visitor signed in, by default with a demo account's password. */
export async function signedIn(
  url: string,
  email: string,
  password = DEMO_PASSWORD,
): Promise<Visitor> {
  const visitor = visit(url);
  const answer = await visitor.post("/inloggen", { email, password });
  if (answer.status !== 302) throw new Error(`Signing in as ${email} gave ${answer.status}`);
  return visitor;
}

/** A consultant or admin of a real installation, signed in for the first time: sets up a second step. */
export async function signedInWithCode(
  url: string,
  email: string,
  password: string,
): Promise<Visitor> {
  const visitor = await signedIn(url, email, password);
  const page = await (await visitor.post("/account/twee-stappen", { password })).text();
  const secret = /<code>([A-Z2-7 ]{20,})<\/code>/.exec(page)?.[1] ?? "";
  const code = oneTimeCode(secret);
  const answer = await visitor.post("/account/twee-stappen/bevestigen", { code });
  if (answer.status !== 302) throw new Error(`The code of ${email} gave ${answer.status}`);
  return visitor;
}
