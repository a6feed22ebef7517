const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

const isText = (value: unknown) => typeof value === "string" && value.trim() !== "";
const isNumber = (value: unknown) =>
  typeof value === "number" || (typeof value === "string" && /^-?\d+(?:\.\d+)?$/.test(value));

/** schema.org's data types, as JSON-LD in the wild writes them: a number may stand in quotes. */
export const DATA_TYPES: Record<string, (value: unknown) => boolean> = {
  Text: isText,
  URL: (value) => isText(value) && /^(?:https?:\/\/|www\.)\S+$/.test(String(value)),
  Number: isNumber,
  Integer: (value) => isNumber(value) && Number.isInteger(Number(value)),
  Boolean: (value) =>
    typeof value === "boolean" || /^https?:\/\/schema\.org\/(?:True|False)$/.test(String(value)),
  Date: (value) => DAY.test(String(value)) && !Number.isNaN(Date.parse(String(value))),
  DateTime: (value) => MOMENT.test(String(value)) && !Number.isNaN(Date.parse(String(value))),
};

const TEXT_OR_TERM = ["Text", "DefinedTerm"];
const AREAS = ["AdministrativeArea", "Country", "State", "City"];

/** What each property of a type takes; properties of Thing belong to all. */
export const TYPES: Record<string, Record<string, readonly string[]>> = {
  Thing: {
    additionalType: ["Text", "URL"],
    alternateName: ["Text"],
    description: ["Text"],
    disambiguatingDescription: ["Text"],
    identifier: ["PropertyValue", "Text", "URL"],
    image: ["URL"],
    name: ["Text"],
    sameAs: ["URL"],
    url: ["URL"],
  },
  JobPosting: {
    applicantLocationRequirements: AREAS,
    applicationContact: ["ContactPoint"],
    baseSalary: ["MonetaryAmount", "Number", "PriceSpecification"],
    datePosted: ["Date", "DateTime"],
    directApply: ["Boolean"],
    educationRequirements: ["EducationalOccupationalCredential", "Text"],
    eligibilityToWorkRequirement: ["Text"],
    employerOverview: ["Text"],
    employmentType: ["Text"],
    employmentUnit: ["Organization"],
    estimatedSalary: ["MonetaryAmount", "MonetaryAmountDistribution", "Number"],
    experienceInPlaceOfEducation: ["Boolean"],
    experienceRequirements: ["OccupationalExperienceRequirements", "Text"],
    hiringOrganization: ["Organization", "Person"],
    incentiveCompensation: ["Text"],
    industry: TEXT_OR_TERM,
    jobBenefits: ["Text"],
    jobImmediateStart: ["Boolean"],
    jobLocation: ["Place"],
    jobLocationType: ["Text"],
    jobStartDate: ["Date", "Text"],
    occupationalCategory: ["CategoryCode", "Text"],
    physicalRequirement: [...TEXT_OR_TERM, "URL"],
    qualifications: ["EducationalOccupationalCredential", "Text"],
    relevantOccupation: ["Occupation"],
    responsibilities: ["Text"],
    salaryCurrency: ["Text"],
    securityClearanceRequirement: ["Text", "URL"],
    sensoryRequirement: [...TEXT_OR_TERM, "URL"],
    skills: TEXT_OR_TERM,
    specialCommitments: ["Text"],
    title: ["Text"],
    totalJobOpenings: ["Integer"],
    validThrough: ["Date", "DateTime"],
    workHours: ["Text"],
  },
  Organization: { logo: ["URL", "ImageObject"], parentOrganization: ["Organization"] },
  Place: { address: ["PostalAddress", "Text"], geo: ["GeoCoordinates"] },
  PostalAddress: {
    addressCountry: ["Country", "Text"],
    addressLocality: ["Text"],
    addressRegion: ["Text"],
    postalCode: ["Text"],
    streetAddress: ["Text"],
  },
  MonetaryAmount: {
    currency: ["Text"],
    value: ["QuantitativeValue", "Number"],
    minValue: ["Number"],
    maxValue: ["Number"],
  },
  QuantitativeValue: {
    value: ["Number"],
    minValue: ["Number"],
    maxValue: ["Number"],
    unitText: ["Text"],
    unitCode: ["Text", "URL"],
  },
  PropertyValue: { propertyID: ["Text", "URL"], value: ["Text", "Number", "Boolean"] },
  EducationalOccupationalCredential: {
    about: ["Text"],
    credentialCategory: [...TEXT_OR_TERM, "URL"],
    educationalLevel: [...TEXT_OR_TERM, "URL"],
    recognizedBy: ["Organization"],
  },
  OccupationalExperienceRequirements: { monthsOfExperience: ["Number"] },
  Occupation: { occupationalCategory: ["CategoryCode", "Text"] },
  DefinedTerm: { inDefinedTermSet: ["DefinedTermSet", "URL", "Text"], termCode: ["Text"] },
  DefinedTermSet: { publisher: ["Organization"], datePublished: ["Date", "DateTime"] },
  CategoryCode: { codeValue: ["Text"], inCodeSet: ["CategoryCodeSet", "URL"] },
  CategoryCodeSet: { dateModified: ["Date", "DateTime"] },
  ContactPoint: { email: ["Text"], telephone: ["Text"], contactType: ["Text"] },
  Country: {},
  State: {},
  City: {},
  AdministrativeArea: {},
};

/** What Google requires (`error`) and recommends (`warning`) of every posting. */
export const NEEDED: Record<string, "error" | "warning"> = {
  title: "error",
  description: "error",
  datePosted: "error",
  hiringOrganization: "error",
  "hiringOrganization.name": "error",
  jobLocation: "error",
  "jobLocation.address.addressCountry": "error",
  "jobLocation.address.addressLocality": "warning",
  "jobLocation.address.addressRegion": "warning",
  "jobLocation.address.postalCode": "warning",
  baseSalary: "warning",
  "baseSalary.value.unitText": "warning",
  directApply: "warning",
  employmentType: "warning",
  identifier: "warning",
  validThrough: "warning",
  educationRequirements: "warning",
  experienceRequirements: "warning",
};

/** The words Google reads; others are allowed by schema.org and lost on it. */
export const GOOGLE_WORDS: Record<string, readonly string[]> = {
  employmentType: [
    "FULL_TIME",
    "PART_TIME",
    "CONTRACTOR",
    "TEMPORARY",
    "INTERN",
    "VOLUNTEER",
    "PER_DIEM",
    "OTHER",
  ],
  jobLocationType: ["TELECOMMUTE"],
  "baseSalary.value.unitText": ["HOUR", "DAY", "WEEK", "MONTH", "YEAR"],
  educationRequirements: ["no requirements"],
  experienceRequirements: ["no requirements"],
  "educationRequirements.credentialCategory": [
    "high school",
    "associate degree",
    "bachelor degree",
    "professional certificate",
    "postgraduate degree",
  ],
};
