import "@remix-run/node";

declare module "@remix-run/node" {
  interface AppLoadContext {
    /** The nonce of this answer's Content-Security-Policy. */
    nonce: string;
    /** The caller's address, behind as many proxies as TRUST_PROXY says. */
    callerIp: string;
    /** Resolves when the client can take more of a large body; false when it has gone. */
    drained: () => Promise<boolean>;
    /** What this request hears in the place of any page; null for most. */
    refusal: { status: number; message: string } | null;
    /** Sets a header of this answer, whatever the framework makes of the rest. */
    setHeader: (name: string, value: string) => void;
  }

  interface Future {
    v3_singleFetch: true;
  }
}
