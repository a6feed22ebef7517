/** Headings as people write them, per section. */
export type SectionName =
  | "profile"
  | "experience"
  | "education"
  | "skills"
  | "languages"
  | "contact"
  | "hobbies"
  | "references"
  | "courses";
type Headings = Record<SectionName, string[]>;

export const DUTCH: { tuned: Headings; heldOut: Headings } = {
  tuned: {
    profile: ["Profiel", "Persoonlijk profiel", "Over mij", "Wie ben ik?", "Samenvatting"],
    experience: [
      "Werkervaring",
      "Ervaring",
      "WERKERVARING",
      "Loopbaan",
      "Relevante werkervaring",
      "Arbeidsverleden",
    ],
    education: ["Opleidingen", "Opleiding", "OPLEIDING", "Onderwijs", "Gevolgde opleidingen"],
    skills: [
      "Vaardigheden",
      "Computervaardigheden",
      "Competenties",
      "Kennis en vaardigheden",
      "VAARDIGHEDEN",
      "Systemen",
    ],
    languages: ["Talen", "Talenkennis", "TALEN"],
    contact: ["Contact", "Persoonsgegevens", "Personalia", "Contactgegevens"],
    hobbies: ["Hobby's", "Interesses", "Vrije tijd"],
    references: ["Referenties"],
    courses: ["Cursussen", "Cursussen en trainingen"],
  },
  heldOut: {
    profile: ["Dit ben ik", "Even voorstellen", "Persoonlijkheid"],
    experience: [
      "Werk ervaring",
      "Mijn loopbaan",
      "Carrière",
      "Professionele ervaring",
      "Werkervaring:",
    ],
    education: ["Opleidingen en diploma's", "Studie", "Opleidingen:", "Scholing"],
    skills: ["Vaardigheden en systemen", "Kwaliteiten", "Software", "Wat kan ik?", "Vaardigheden:"],
    languages: ["Taalvaardigheden", "Talen:", "Taalbeheersing"],
    contact: ["Gegevens", "Mijn gegevens", "Persoonlijke gegevens"],
    hobbies: ["Hobby’s en interesses", "Naast het werk"],
    references: ["Referentie"],
    courses: ["Trainingen"],
  },
};

export const ENGLISH: { tuned: Headings; heldOut: Headings } = {
  tuned: {
    profile: ["Profile", "About me", "Summary"],
    experience: ["Work experience", "Experience", "Employment history"],
    education: ["Education"],
    skills: ["Skills", "Key skills"],
    languages: ["Languages"],
    contact: ["Contact", "Personal details"],
    hobbies: ["Interests", "Hobbies"],
    references: ["References"],
    courses: ["Courses"],
  },
  heldOut: {
    profile: ["Personal statement", "About"],
    experience: ["Professional experience", "WORK EXPERIENCE", "Career history"],
    education: ["Education and training", "EDUCATION"],
    skills: ["Skills & tools", "Competences"],
    languages: ["Language skills"],
    contact: ["Contact details", "Personal information"],
    hobbies: ["Hobbies and interests"],
    references: ["References"],
    courses: ["Certificates"],
  },
};
