/** Our own grouping of skills, in ascending order of how general a group is: the first rule that matches an English label wins. */
export const SKILL_GROUPS: { id: string; label: string; matches: RegExp }[] = [
  {
    id: "zorgadministratie",
    label: "Zorgadministratie",
    matches: /health|medical|patient|patholog|clinical/,
  },
  {
    id: "salarisadministratie",
    label: "Salarisadministratie",
    matches: /payroll|wages|paycheck|employee benefits|calculate sales commission|time sheet/,
  },
  {
    id: "debiteuren-facturatie",
    label: "Facturatie, debiteuren en crediteuren",
    matches:
      /invoice|receivable|allocate bills|billing|debt|dunning|credit control|bank loan|process payments|process refunds|credit history/,
  },
  {
    id: "verzekering-bank",
    label: "Bank en verzekering",
    matches: /insurance|banking|financial capability/,
  },
  {
    id: "kosten-belasting",
    label: "Kosten, budget en belasting",
    matches: /tax|budget|cost |costs|cost accounting|charges for|expenditure|expense/,
  },
  {
    id: "boekhouding",
    label: "Boekhouding en verslaggeving",
    matches: /account|audit|ledger|bookkeep|financial|balance sheet|cash|depreciation|fraud/,
  },
  {
    id: "verkoop-marketing",
    label: "Verkoop en marketing",
    matches:
      /sales|selling|upsell|marketing|advertis|market analysis|promotion|special offers|press release|public relations|e-commerce|product|characteristics|commercial law|social media|import export/,
  },
  {
    id: "personeel-werving",
    label: "Personeelszaken en werving",
    matches:
      /human resource|recruit|hire|staff capacity|staff absences|manage staff|personnel management|employee|interview(s| people)|job interview|job market|profile people|assess character|mentor|labour|employment|union|personal matters|training|human behaviour|talent|personnel administration/,
  },
  {
    id: "recht",
    label: "Recht en juridische dossiers",
    matches:
      /\blaw\b|legal|legislation|court|judge|civil|statutory|regulations|shareholder|case evidence/,
  },
  {
    id: "privacy-vertrouwen",
    label: "Privacy en vertrouwelijkheid",
    matches: /confidential|privacy|data protection|information security|sensitive/,
  },
  {
    id: "project",
    label: "Projectondersteuning",
    matches: /project|risk analysis|prince2|estimate duration/,
  },
  {
    id: "kwaliteit-analyse",
    label: "Kwaliteit, cijfers en analyse",
    matches:
      /quality|analys|statistic|data mining|performance indicator|mathematics|numeracy|\blean|cleansing|business research|business process/,
  },
  {
    id: "inkoop-contracten",
    label: "Inkoop, voorraad en contracten",
    matches:
      /procure|supplier|suppliers|contract|order supplies|purchas|stock|stationery|inventory|goods|merchandise|warehouse operations/,
  },
  {
    id: "planning-transport",
    label: "Planning en transport",
    matches:
      /driver|vehicle|transport|taxi|route|maps|geographic|shift|schedule|planning|maintenance interventions|fleet|equipment availability|supply chain|operational activities/,
  },
  {
    id: "agenda-reizen",
    label: "Agenda, reizen en bijeenkomsten",
    matches: /agenda|appointment|meetings|travel|event|booking|organi[sz]ation software/,
  },
  {
    id: "receptie-telefonie",
    label: "Receptie en telefonie",
    matches:
      /reception|guest|visitor|telephone|incoming calls|tickets at|screen clients|beverages|relay messages|packages|call-centre|deliver correspondence/,
  },
  {
    id: "correspondentie-post",
    label: "Correspondentie en post",
    matches:
      /mail|correspondence|business communication|written form|messages|communication devices/,
  },
  {
    id: "klantcontact",
    label: "Klantcontact en klantenservice",
    matches: /customer|client|enquir|inquir|helpdesk|complaint|escalation|relationship management/,
  },
  {
    id: "teksten-verslagen",
    label: "Teksten, verslagen en presentaties",
    matches:
      /report|transcri|proofread|grammar|spelling|keywords|presentation|typing|content|typist|translat|dictionar|shorthand|steno|handwritten|logbook|drafts/,
  },
  {
    id: "documenten-archief",
    label: "Documenten en archief",
    matches:
      /document|archiv|record|file |forms|paperwork|digiti|librar|information|classification/,
  },
  {
    id: "gegevens-systemen",
    label: "Gegevens en systemen",
    matches:
      /data|software|\bict\b|spreadsheet|microsoft|computer|systems|enterprise resource|video conferenc|e-services|optical character/,
  },
  {
    id: "bestuur-beleid",
    label: "Bestuur, beleid en organisatie",
    matches:
      /board|polic|managers|department processes|company|organisational|corporate|management/,
  },
  {
    id: "kantoor-faciliteiten",
    label: "Kantoororganisatie en faciliteiten",
    matches:
      /office|clerical|facilit|cleaning|administration|administrative|task records|daily priorities|commissioned/,
  },
  { id: "samenwerken", label: "Samenwerken en houding", matches: /./ },
];

/** Labels that a rule above would put in the wrong group. */
const EXCEPTIONS: { group: string; matches: RegExp }[] = [
  { group: "planning-transport", matches: /shifts|logistics/ },
  {
    group: "correspondentie-post",
    matches: /route correspondence|internal communications|electronic communication/,
  },
  { group: "kantoor-faciliteiten", matches: /office facility|commissioned/ },
  { group: "teksten-verslagen", matches: /type on|typing/ },
  { group: "gegevens-systemen", matches: /ICT|enterprise resource/ },
];

/** Group id of a skill, from its English ESCO label. */
export function skillGroupOf(labelEn: string): string {
  const exception = EXCEPTIONS.find((rule) => rule.matches.test(labelEn));
  const group = SKILL_GROUPS.find((rule) => rule.matches.test(labelEn));
  return exception?.group ?? group?.id ?? "samenwerken";
}
