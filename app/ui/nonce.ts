import { createContext, useContext } from "react";

/** The nonce that lets this answer's own scripts run; empty in the browser. */
export const NonceContext = createContext("");

/** The nonce for a script element. */
export function useNonce(): string {
  return useContext(NonceContext);
}
