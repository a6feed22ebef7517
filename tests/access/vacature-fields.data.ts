/** The form of a vacature as a browser sends it, valid. */
export const VACATURE_FIELDS: Record<string, string> = {
  title: "Backofficemedewerker schade",
  roleId: "backofficemedewerker",
  summary: "Je verwerkt schademeldingen, beantwoordt mail en houdt de dossiers op orde.",
  tasks: "Meldingen verwerken\nMail beantwoorden",
  sector: "financieel",
  salaryMin: "2.900",
  salaryMax: "3.400",
  salaryHours: "36",
  hoursMin: "28",
  hoursMax: "36",
  contractForms: "vast",
  place: "Utrecht",
  hybridDays: "2",
  reason: "Een collega gaat met pensioen.",
  priorities: "Dossiers zijn bij",
};
