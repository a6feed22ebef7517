import { expect, test } from "vitest";
import { renderEmail } from "./render-email.ts";
import { isSensitive, type TemplateName, type TemplateProps, templates } from "./templates.ts";

const bureau = {
  name: "Rechterhand & Co",
  url: "https://rechterhand.example",
  phone: "030 123 45 67",
  email: "hallo@rechterhand.example",
};
const contact = {
  name: "Sanne Vermeer",
  phone: "030 123 45 68",
  email: "sanne@rechterhand.example",
};
const link = "https://rechterhand.example/plek/7?code=ab12";
const name = "Mila <b>de</b> Boer";
const vacatureTitle = "Office manager & planner";

const examples: { [Name in TemplateName]: TemplateProps<Name> } = {
  "application-arrived": {
    bureau,
    consultantName: "Sanne",
    candidateName: name,
    vacatureTitle,
    answerBy: "dinsdag 10 maart",
    applicationUrl: link,
  },
  "application-received": {
    bureau,
    contact,
    candidateName: name,
    vacatureTitle,
    employer: null,
    answerBy: "dinsdag 10 maart",
    statusUrl: link,
  },
  "application-rejected": {
    bureau,
    contact,
    candidateName: name,
    vacatureTitle,
    reason: "De werkgever zoekt iemand die op vrijdag kan werken.",
    deletedOn: "7 april 2026",
    alternativesUrl: link,
  },
  "application-withdrawn": {
    bureau,
    consultantName: "Sanne",
    candidateName: name,
    vacatureTitle,
    reason: null,
    applicationUrl: link,
  },
  "ask-permission": {
    bureau,
    contact,
    candidateName: name,
    vacatureTitle,
    employer: "Zorggroep Eemland",
    pay: "€ 3.200 – 3.900 bij 36 uur",
    work: "36 uur, Amersfoort",
    shown: "je opleidingsniveau en de talen die je spreekt",
    answerUrl: link,
  },
  "brought-in": {
    bureau,
    contact,
    candidateName: name,
    data: "je naam en je cv",
    ground: "Je hebt ons daar mondeling toestemming voor gegeven.",
    source: "een telefoongesprek met jou",
    keptUntil: "10 maart 2027",
    mayKeep: "yes",
    ownUrl: link,
    privacyUrl: link,
  },
  "candidate-proposed": {
    bureau,
    contact,
    candidateName: name,
    vacatureTitle,
    employer: "Zorggroep Eemland",
    pay: "€ 3.200 – 3.900 bij 36 uur",
    answerBy: "dinsdag 10 maart",
    statusUrl: link,
  },
  "confirm-search": { bureau, search: name, confirmUrl: link, validFor: "24 uur" },
  "new-vacatures": {
    bureau,
    search: "planner",
    total: 1,
    vacatures: [
      { title: vacatureTitle, employer: name, place: "Utrecht", pay: "€ 2.900", url: link },
    ],
    listUrl: link,
    stopUrl: link,
  },
  "existing-account": { bureau, name, signInUrl: link, resetUrl: `${link}&nieuw=1` },
  "interview-planned": {
    bureau,
    contact,
    candidateName: name,
    vacatureTitle,
    employer: "Zorggroep Eemland",
    change: "planned",
    when: "dinsdag 10 maart om 14:30",
    where: "Stationsplein 4, Amersfoort",
    withWhom: "Els Bakker",
    calendarUrl: link,
  },
  "interview-with-candidate": {
    bureau,
    contact,
    employerName: name,
    candidateNumber: "K-12",
    vacatureTitle,
    change: "moved",
    when: "dinsdag 10 maart om 14:30",
    where: "Stationsplein 4, Amersfoort",
    withWhom: "Els Bakker",
    calendarUrl: link,
  },
  "message-arrived": {
    bureau,
    name,
    from: "Noor Bakker",
    vacatureTitle,
    text: "Wanneer kan ik beginnen?",
    conversationUrl: link,
  },
  invitation: {
    bureau,
    contact,
    name,
    forOrganisation: "Zorggroep Eemland",
    setPasswordUrl: link,
    validFor: "7 dagen",
  },
  "profile-ends": {
    bureau,
    candidateName: name,
    reason: "year",
    endsOn: "7 april 2027",
    keepUrl: link,
    deleteUrl: null,
  },
  "address-changed": { bureau, name, contactUrl: link },
  "confirm-new-address": { bureau, name, confirmUrl: link, validFor: "24 uur" },
  "employer-registered": { bureau, name, organisation: "De Werkgever", clientUrl: link },
  "enquiry-arrived": { bureau, name, about: "Klacht", enquiryUrl: link },
  "enquiry-received": { bureau, about: name, contactUrl: link },
  "test-mail": { bureau, name, settingsUrl: link },
  "password-changed": { bureau, name, resetUrl: link },
  "reset-password": { bureau, name, resetUrl: link, validFor: "1 uur" },
  "sign-in-link": { bureau, name, signInUrl: link, validFor: "1 uur" },
  "shortlist-presented": {
    bureau,
    contact,
    name,
    vacatureTitle,
    candidateCount: 3,
    verdictBy: "vrijdag 13 maart",
    shortlistUrl: link,
    byLink: true,
  },
  "stage-changed": {
    bureau,
    contact,
    candidateName: name,
    vacatureTitle,
    stage: "Gelezen",
    nextStep: "Sanne belt je voor een kennismaking.",
    nextBy: "dinsdag 10 maart",
    statusUrl: link,
  },
  "vacature-expired": { bureau, contact, name, vacatureTitle, waiting: 2, vacatureUrl: link },
  "vacature-published": { bureau, contact, name, vacatureTitle, closesOn: null, vacatureUrl: link },
  "vacature-submitted": {
    bureau,
    consultantName: name,
    organisationName: "Zorggroep Eemland",
    vacatureTitle,
    pay: "€ 3.200 – 3.900 bij 36 uur",
    vacatureUrl: link,
  },
  "vacature-submitted-copy": {
    bureau,
    contact,
    name,
    vacatureTitle,
    answerBy: "dinsdag 10 maart",
    vacatureUrl: link,
  },
  "verdict-arrived": {
    bureau,
    consultantName: "Sanne",
    organisationName: "Zorggroep Eemland",
    candidateName: name,
    vacatureTitle,
    verdict: "no",
    reason: "Te weinig ervaring met roosters.",
    applicationUrl: link,
  },
  "verdict-outcome": {
    bureau,
    contact,
    candidateName: name,
    vacatureTitle,
    employer: "Zorggroep Eemland",
    nextStep: "Wij bellen je om een dag te kiezen.",
    nextBy: "dinsdag 10 maart",
    statusUrl: link,
  },
  "verify-address": { bureau, name, verifyUrl: link, validFor: "24 uur" },
};

const names = Object.keys(templates) as TemplateName[];

test.each(names)(
  "%s has a subject, HTML and text with its link and an escaped name",
  async (template) => {
    const { subject, html, text } = await renderEmail(template, examples[template]);
    expect(subject.length).toBeGreaterThan(8);
    expect(subject).not.toMatch(/[\n!]|undefined|null/);
    expect(html).toContain(link.replaceAll("&", "&amp;"));
    expect(html).toContain("Mila &lt;b&gt;de&lt;/b&gt; Boer");
    expect(html).not.toContain("<b>de</b>");
    expect(html).toContain("Rechterhand &amp; Co");
    expect(text).toContain(link);
    expect(text).toContain(name);
    expect(text).not.toMatch(/!|undefined|\bnull\b/);
  },
);

test("props survive as JSON", async () => {
  for (const template of names) {
    const stored = JSON.parse(JSON.stringify(examples[template])) as TemplateProps<TemplateName>;
    expect(stored).toEqual(examples[template]);
  }
});

test("a line break in a title does not reach the subject", async () => {
  const { subject } = await renderEmail("application-received", {
    ...examples["application-received"],
    vacatureTitle: "Planner\r\nBcc: iemand@elders.example",
  });
  expect(subject).not.toMatch(/[\r\n]/);
});

test("without an employer's name the candidate reads een opdrachtgever", async () => {
  const { text } = await renderEmail("application-received", examples["application-received"]);
  expect(text).toContain("een opdrachtgever");
});

test("somebody with an account may delete everything from the mail that the profile ends", async () => {
  const example = examples["profile-ends"];
  const deleteUrl = "https://rechterhand.example/mijn/gegevens/verwijderen";
  const { text } = await renderEmail("profile-ends", { ...example, deleteUrl });
  expect(text).toContain(deleteUrl);
  const { text: without } = await renderEmail("profile-ends", example);
  expect(without).not.toContain(deleteUrl);
  expect(without).toContain(bureau.phone);
});

test("only mails that sign somebody in or agree for somebody are sensitive", () => {
  expect(names.filter(isSensitive)).toEqual([
    "application-received",
    "ask-permission",
    "brought-in",
    "confirm-new-address",
    "invitation",
    "profile-ends",
    "reset-password",
    "sign-in-link",
    "verify-address",
  ]);
});
