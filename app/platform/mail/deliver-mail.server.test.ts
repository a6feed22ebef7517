import { expect, test } from "vitest";
import { findBureau } from "#app/features/settings/bureau.server.ts";
import { db } from "#app/platform/db.server.ts";
import { anApplicantOn, anEmployer, aPublishedVacature } from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { deliverMail, openMail } from "./mail.server.ts";
import { resendService } from "./resend-service.server.ts";

withTestDatabase();

/** Somebody who applied, whose mail holds a link that agrees for them, and an employer, whose mail does not. */
async function twoMails() {
  const employer = await anEmployer();
  const { email } = await anApplicantOn((await aPublishedVacature(employer)).slug);
  const newest = (to: string) =>
    db().mailMessage.findFirstOrThrow({ where: { to }, orderBy: { createdAt: "desc" } });
  return {
    agrees: async () => newest(email),
    plain: async () => newest(employer.email),
    deliver: async () => {
      for (const to of [email, employer.email])
        await deliverMail((await newest(to)).id, await findBureau());
    },
  };
}

test("without a mail service every mail is kept whole, to be read in Beheer", async () => {
  const { agrees, plain, deliver } = await twoMails();
  await deliver();
  for (const mail of [await agrees(), await plain()]) {
    expect(mail.status).toBe("stored");
    expect(mail.html).toContain("</html>");
    expect(mail.text).toContain("http");
    expect(mail.props).toEqual({});
  }
});

test("with a mail service nothing of a mail is kept that signs somebody in or agrees for somebody", async () => {
  openMail({ service: resendService({ apiKey: "of nobody" }), from: "post@voorbeeld.example" });
  const { agrees, plain, deliver } = await twoMails();
  await deliver();
  openMail({ service: null, from: "" });
  const { sensitive, subject, html, text, props } = await agrees();
  expect({ sensitive, html, text, props }).toEqual({
    sensitive: true,
    html: null,
    text: null,
    props: {},
  });
  expect(subject).not.toBe("");
  expect((await plain()).text).toContain("http");
});

test("a mail that was handled is left alone", async () => {
  const { plain, deliver } = await twoMails();
  await deliver();
  const before = await plain();
  await db().mailMessage.update({ where: { id: before.id }, data: { text: "zoals het was" } });
  await deliverMail(before.id, await findBureau());
  expect((await plain()).text).toBe("zoals het was");
});
