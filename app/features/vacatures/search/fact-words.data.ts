import type { ContractForm } from "#app/features/taxonomy/contract-form.ts";
import type { EducationLevel } from "#app/features/taxonomy/education-level.ts";
import type { Sector } from "#app/features/taxonomy/sector.ts";

/** What people call a contract form, folded; what we do not have leads to what comes nearest. */
export const CONTRACT_WORDS: Record<ContractForm, string[]> = {
  zzp: [
    ..."zzp zzper zzpers freelance freelancer freelancers".split(" "),
    ...["zelfstandig ondernemer", "zzp opdracht", "zzp opdrachten", "freelance opdracht"],
  ],
  interim: [
    ..."interim tijdelijk tijdelijke uitzend uitzendwerk uitzendkracht uitzendbaan detachering".split(
      " ",
    ),
    ..."gedetacheerd detacheren uitzendbureau vakantiekracht invalkracht".split(" "),
    ...[
      "tijdelijk contract",
      "tijdelijke baan",
      "bepaalde tijd",
      "uitzend contract",
      "uitzend baan",
    ],
  ],
  vast: [
    ...["vast", "vaste", "vaste baan", "vast contract", "vast dienstverband", "vaste dienst"],
    ...[
      "vaste aanstelling",
      "vast werk",
      "onbepaalde tijd",
      "contract onbepaalde tijd",
      "loondienst",
    ],
  ],
};

export const HOME_WORDS: string[] = [
  ..."thuiswerk thuiswerken thuiswerkend thuiswerkbaan hybride hybrid remote telewerk telewerken".split(
    " ",
  ),
  ...["thuis werken", "thuis werk", "vanuit huis", "van thuis uit", "vanuit thuis", "vanaf huis"],
  ...["werken vanuit huis", "op afstand", "op afstand werken", "hybride werken", "home office"],
  ...["deels thuis", "werk thuis", "remote werken", "work from home", "vanuit huis werken"],
];

export const PART_TIME_WORDS: string[] = [
  ..."parttime parttimer parttimebaan deeltijd deeltijdbaan deeltijds halftijds".split(" "),
  ...["part time", "in deeltijd", "halve dagen", "kleine baan", "deeltijd baan", "parttime baan"],
];
export const FULL_TIME_WORDS: string[] = [
  ..."fulltime fulltimer fulltimebaan voltijd voltijdbaan voltijds".split(" "),
  ...["full time", "hele week", "voltijd baan", "fulltime baan"],
];

const MBO: EducationLevel[] = ["mbo2", "mbo3", "mbo4"];
export const LEVEL_WORDS: [string, EducationLevel[]][] = [
  ["vmbo", ["vmbo"]],
  ["mavo", ["vmbo"]],
  ["mbo", MBO],
  ["mbo 2", ["mbo2"]],
  ["mbo2", ["mbo2"]],
  ["mbo 3", ["mbo3"]],
  ["mbo3", ["mbo3"]],
  ["mbo 4", ["mbo4"]],
  ["mbo4", ["mbo4"]],
  ["mbo plus", ["mbo4"]],
  ["hbo", ["hbo"]],
  ["hbo bachelor", ["hbo"]],
  ["hogeschool", ["hbo"]],
  ["wo", ["wo"]],
  ["universitair", ["wo"]],
  ["academisch", ["wo"]],
];
/** What may stand behind a level and adds nothing. */
export const LEVEL_TAILS =
  "werk en denkniveau|werk- en denkniveau|denkniveau|werkniveau|niveau|opleiding|diploma|geschoold|opgeleid";

export const SECTOR_WORDS: Record<Sector, string> = {
  overheid: "overheid|gemeente|gemeenten|rijksoverheid|rijk|ministerie|waterschap|publieke sector",
  zorg: "zorg|welzijn|ziekenhuis|ziekenhuizen|gezondheidszorg|thuiszorg|ggz|jeugdzorg|ouderenzorg|zorg en welzijn",
  onderwijs: "onderwijs|school|scholen|basisschool|universiteit|roc|middelbare school",
  dienstverlening: "zakelijke dienstverlening|dienstverlening",
  juridisch: "advocatuur|advocatenkantoor|advocatenkantoren|notariaat|notariskantoor|rechtspraak",
  financieel:
    "bank|banken|bankwezen|verzekering|verzekeringen|verzekeraar|accountancy|accountantskantoor",
  bouw: "bouw|techniek|aannemer|installatietechniek|bouwbedrijf|technische sector",
  industrie: "industrie|fabriek|productiebedrijf|maakindustrie",
  logistiek: "transport|logistiek|transportsector|transportbedrijf|transport en logistiek",
  handel: "handel|groothandel|retail|detailhandel|webshop",
  energie: "energie|energiesector|energiebedrijf|waterbedrijf|energie en water",
  ict: "ict|it sector|ict sector|softwarebedrijf|tech",
  cultuur: "cultuur|media|museum|musea|theater|uitgeverij|omroep|cultuursector",
  vastgoed: "vastgoed|woningcorporatie|woningcorporaties|makelaardij|makelaarskantoor|woningbouw",
};
