import { expect, test } from "vitest";
import { refuseWeakPassword } from "./password-strength.server.ts";

const PERSON = ["Annelies Vermeulen", "annelies.vermeulen@voorbeeld.example", "Kok Advies"];

test.each([
  "AnneliesVermeulen",
  "vermeulen-1985-annelies",
  "annelies.vermeulen@voorbeeld.example",
  "kokadvies12345",
  "welkom12345678",
  "Wachtwoord2026!",
  "qwertyuiop1234",
  "passwordpassword",
  "ajaxajaxajax",
  "zomer2026zomer",
  "ikhouvanjou123",
  "111111111111",
])("%s is easy to guess", (password) => {
  expect(() => refuseWeakPassword(password, PERSON)).toThrow("raden");
});

test.each(["een-zin-om-te-onthouden", "vier losse woorden tafel", "k9#Vt!pQ2mLz"])(
  "%s is not",
  (password) => {
    expect(() => refuseWeakPassword(password, PERSON)).not.toThrow();
  },
);
