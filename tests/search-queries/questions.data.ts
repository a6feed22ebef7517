/**
 * Questions with facts among their words, each with the list's address that says the same in fields.
 * A question is right when it finds exactly what that address finds, and that is something.
 */
const SAME = `
den bosch | plaats=Den Bosch
's-gravenhage | plaats=Den Haag
’s-Hertogenbosch | plaats=Den Bosch
den haag | plaats=Den Haag
secretaresse in utrecht | q=secretaresse&plaats=Utrecht
secretaresse utrecht | q=secretaresse&plaats=Utrecht
utrecht secretaresse | q=secretaresse&plaats=Utrecht
vacature planner in Amersfoort | q=planner&plaats=Amersfoort
receptionist regio Groningen | q=receptionist&plaats=Groningen
bergen op zoom | plaats=Bergen op Zoom
administratief medewerker bergen op zoom | q=administratief medewerker&plaats=Bergen op Zoom
3511 | plaats=3511
planner 3511 | q=planner&plaats=3511
receptionist 3511 AB | q=receptionist&plaats=3511 AB
achterhoek | plaats=Achterhoek
de achterhoek | plaats=Achterhoek
secretaresse achterhoek | q=secretaresse&plaats=Achterhoek
planner in het gooi | q=planner&plaats=Gooi
randstad | plaats=Randstad
hr assistent randstad | q=hr assistent&plaats=Randstad
twente | plaats=Twente
planner regio Twente | q=planner&plaats=Twente
veluwe | plaats=Veluwe
kennemerland | plaats=Kennemerland
west-friesland | plaats=West-Friesland
westfriesland | plaats=West-Friesland
betuwe | plaats=Betuwe
provincie Utrecht | plaats=provincie Utrecht
noord-brabant | plaats=Noord-Brabant
brabant | plaats=Noord-Brabant
limburg | plaats=Limburg
zzp | contract=zzp
zzp'er | contract=zzp
freelance | contract=zzp
freelance planner | q=planner&contract=zzp
interim | contract=interim
interim secretaresse | q=secretaresse&contract=interim
tijdelijk | contract=interim
uitzend | contract=interim
uitzendwerk receptionist | q=receptionist&contract=interim
vast | contract=vast
vaste baan | contract=vast
vast contract planner | q=planner&contract=vast
parttime | urentot=35
part-time | urentot=35
deeltijd | urentot=35
receptioniste parttime utrecht | q=receptioniste&urentot=35&plaats=Utrecht
fulltime | uren=36
voltijd planner | q=planner&uren=36
24 uur | uren=24&urentot=24
secretaresse 24 uur | q=secretaresse&uren=24&urentot=24
planner 24-32 uur | q=planner&uren=24&urentot=32
planner 24 tot 32 uur per week | q=planner&uren=24&urentot=32
minimaal 32 uur | uren=32
vanaf 32 uur | uren=32
maximaal 24 uur | urentot=24
32u | uren=32&urentot=32
3 dagen per week | uren=24&urentot=24
thuiswerk | thuis=1
thuiswerken | thuis=1
hybride | thuis=1
remote | thuis=1
secretaresse vanuit huis | q=secretaresse&thuis=1
planner 2 dagen thuis | q=planner&thuis=2
3000 euro | salaris=3000
€ 3.000 | salaris=3000
vanaf 3000 | salaris=3000
vanaf 3000 euro | salaris=3000
salaris 3000 | salaris=3000
3000 euro bruto per maand | salaris=3000
minimaal 3000 euro | salaris=3000
planner 3k | q=planner&salaris=3000
mbo | opleiding=mbo2&opleiding=mbo3&opleiding=mbo4
mbo 4 | opleiding=mbo4
mbo-4 planner | q=planner&opleiding=mbo4
hbo | opleiding=hbo
hbo werk- en denkniveau | opleiding=hbo
secretaresse hbo niveau | q=secretaresse&opleiding=hbo
zorg | sector=zorg
receptionist zorg | q=receptionist&sector=zorg
planner in de zorg | q=planner&sector=zorg
overheid | sector=overheid
ziekenhuis | sector=zorg
bouw | sector=bouw
onderwijs | sector=onderwijs
p.a. | q=PA
P.A. | beroep=personal-assistant
PA | beroep=personal-assistant
hr | beroep=hr-assistent
zzp planner utrecht 24 uur | q=planner&contract=zzp&plaats=Utrecht&uren=24&urentot=24
secretaresse interim thuiswerk randstad | q=secretaresse&contract=interim&thuis=1&plaats=Randstad
`;

export const QUESTIONS: { asked: string; same: string }[] = SAME.trim()
  .split("\n")
  .map((line) => {
    const [asked = "", same = ""] = line.split(" | ");
    return { asked, same };
  });

/** Work that is none of ours, though a word of it is: nothing is found. */
export const OTHER_WORK: string[] = [
  ...["assistent bakker", "linux administrator", "personal coach", "hotelreceptionist"],
  ...["marketing manager", "assistent kok", "database administrator", "onderwijsassistent"],
  ...["sales assistant mode", "personal trainer", "docent nederlands", "kassamedewerker"],
];

/** Misspelt places, and what they were meant to be. */
export const MISSPELT: { asked: string; meant: string }[] = [
  { asked: "rotterdm", meant: "Rotterdam" },
  { asked: "planner amesfoort", meant: "Amersfoort" },
  { asked: "secretaresse in utrcht", meant: "Utrecht" },
  { asked: "receptionist gronignen", meant: "Groningen" },
  { asked: "eindhovn", meant: "Eindhoven" },
];

/** Words with a minus, the same without, and the titles that must then not be found. */
export const EXCLUDING: { asked: string; base: string; without: RegExp }[] = [
  { asked: "secretaresse -juridisch", base: "secretaresse", without: /juridisch/i },
  {
    asked: "secretaresse -medisch -juridisch",
    base: "secretaresse",
    without: /juridisch|medisch/i,
  },
  { asked: "medewerker -administratief", base: "medewerker", without: /administratief/i },
  {
    asked: 'medewerker -"administratief medewerker"',
    base: "medewerker",
    without: /administratief medewerker/i,
  },
];
