/** What people write above the parts of a CV, and before their own data. */
export type WritersWords = {
  profile: string;
  work: string;
  study: string;
  skills: string;
  languages: string;
  hobbies: string;
  personal: string;
  phone: string;
  mail: string;
  street: string;
  town: string;
  hours: string;
  available: string;
  period: string;
  from: string;
  to: string;
  title: string;
  employer: string;
  tasks: string;
  school: string;
  level: string;
  language: string;
};

const DUTCH_LABELS = {
  phone: "Telefoon",
  mail: "E-mail",
  street: "Adres",
  town: "Woonplaats",
  hours: "Uren per week",
  available: "Beschikbaar",
  period: "Periode",
  from: "Van",
  to: "Tot",
  title: "Functie",
  employer: "Werkgever",
  tasks: "Werkzaamheden",
  school: "School",
  level: "Niveau",
  language: "Taal",
};
const ENGLISH_LABELS = {
  phone: "Phone",
  mail: "Email",
  street: "Address",
  town: "City",
  hours: "Hours",
  available: "Available",
  period: "Period",
  from: "From",
  to: "To",
  title: "Position",
  employer: "Employer",
  tasks: "Main activities",
  school: "Institute",
  level: "Level",
  language: "Language",
};

export const WRITERS_WORDS: { nl: WritersWords[]; en: WritersWords[] } = {
  nl: [
    {
      ...DUTCH_LABELS,
      profile: "Profiel",
      work: "Werkervaring",
      study: "Opleiding",
      skills: "Vaardigheden",
      languages: "Talen",
      hobbies: "Hobby's",
      personal: "Persoonlijke gegevens",
    },
    {
      ...DUTCH_LABELS,
      profile: "Over mij",
      work: "Loopbaanoverzicht",
      study: "Genoten opleidingen",
      skills: "Kennis & systemen",
      languages: "Talenkennis",
      hobbies: "Vrije tijd",
      personal: "Personalia",
      phone: "Mobiel",
      mail: "Mail",
      employer: "Organisatie",
    },
    {
      ...DUTCH_LABELS,
      profile: "Wie ik ben",
      work: "Wat ik deed",
      study: "Opleidingen & cursussen",
      skills: "Waar ik goed in ben",
      languages: "Mijn talen",
      hobbies: "Interesses",
      personal: "Gegevens",
      phone: "Tel.",
      mail: "E-mailadres",
      employer: "Bedrijf",
      title: "Rol",
    },
    {
      ...DUTCH_LABELS,
      profile: "Persoonlijk profiel",
      work: "Relevante werkervaring",
      study: "Opleiding en diploma's",
      skills: "Computerkennis en vaardigheden",
      languages: "Taalvaardigheid",
      hobbies: "Hobby's en interesses",
      personal: "Persoonsgegevens",
      phone: "Telefoonnummer",
      street: "Straat",
      town: "Plaats",
    },
  ],
  en: [
    {
      ...ENGLISH_LABELS,
      profile: "Profile",
      work: "Work",
      study: "Education",
      skills: "Skills",
      languages: "Languages",
      hobbies: "Interests",
      personal: "Contact",
    },
    {
      ...ENGLISH_LABELS,
      profile: "About",
      work: "Professional experience",
      study: "Education and training",
      skills: "Digital skills",
      languages: "Language skills",
      hobbies: "Hobbies",
      personal: "Personal information",
      phone: "Mobile",
      employer: "Company",
    },
    {
      ...ENGLISH_LABELS,
      profile: "Summary",
      work: "Employment history",
      study: "Academic background",
      skills: "Core skills",
      languages: "Languages spoken",
      hobbies: "Outside work",
      personal: "Details",
      title: "Job title",
    },
  ],
};
