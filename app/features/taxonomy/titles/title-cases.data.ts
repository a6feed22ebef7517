/** Free titles and the role they mean, none where the work is not ours: `title|role id`. */
export const TITLE_CASES: { title: string; roleId: string | null }[] = `
Facturist Hoorn|facturist
Receptionist - Veenendaal|receptionist
Salarisadministrateur, standplaats Meppel|salarisadministrateur
Planner regio Twente|planner
Secretaresse - Bakkerij Korenbloem|secretaresse
Officemanager bij een ingenieursbureau|officemanager
Administratief medewerker ledenbeheer|administratief-medewerker
Administratief medewerker loods|administratief-medewerker
Secretaresse magazijn|secretaresse
Administratief coördinator|administratief-medewerker
Materiaalplanner|planner
Logistiek planner|planner
Bijbaan: telefoniste|receptionist
Assistent personeel en organisatie|hr-assistent
HR medewerker a.i.|hr-assistent
Administratief medewerker / receptionist|administratief-medewerker
Parttime boekhouder (16-20 uur)|boekhouder
Boekhouder 20 uur per week|boekhouder
Zelfstandig werkend boekhouder|boekhouder
2e secretaresse|secretaresse
Administratieve kracht|administratief-medewerker
Administratieve duizendpoot|administratief-medewerker
Aankoopbediende|inkoopassistent
Onthaalbediende|receptionist
Boekhoudkundig bediende|boekhouder
Postsorteerder|
Medewerker expeditie|
Medewerker distributiecentrum|
Havenmeester|
Supervisor wasserij|
Trambestuurder|
Hotelreceptionist nacht|
Netwerkadministrator|
Database-administrator|
Kassamedewerker|
Verkoopmedewerker schoenen|
Belastingadviseur|
Officier van de wacht|
Managementassistente Zorg & Welzijn Amersfoort|managementassistent
Receptionist(e) 24 uur Amsterdam|receptionist
Telefonist/receptionist gemeente Breda|receptionist
Medewerker klantenservice energie|klantenservicemedewerker
Klantenservice medewerker inbound (fulltime)|klantenservicemedewerker
Customer service medewerker Duits|klantenservicemedewerker
Financieel administratief medewerker logistiek|financieel-administratief-medewerker
Fin. adm. medewerker|financieel-administratief-medewerker
Adm. mdw.|administratief-medewerker
Med. secr.|medisch-secretaresse
Jur. secretaresse|juridisch-secretaresse
Boekh. mdw.|boekhouder
HR mdw|hr-assistent
Secr. mdw.|secretaresse
Dir. secr.|directiesecretaresse
Mdw. receptie|receptionist
Mdw. crediteurenadm.|crediteurenadministrateur
Salarisadm.|salarisadministrateur
Onthaalmedewerker tandartspraktijk|receptionist
Bediende boekhouding|boekhouder
Bediende aankoop|inkoopassistent
Loonbediende|salarisadministrateur
Personeelsbediende|hr-assistent
Transportdispatcher|planner
Dispatcher wegtransport Antwerpen|planner
Administratief bediende facturatie|facturist
Klantendienst medewerker|klantenservicemedewerker
Medewerker klantendienst|klantenservicemedewerker
HR-medewerker bij Gemeente Zwolle|hr-assistent
Gezocht: ervaren boekhouder!|boekhouder
Wij zoeken een planner|planner
Zelfstandig boekhouder m/v Utrecht|boekhouder
Medewerker P & O|hr-assistent
P&O-medewerker|hr-assistent
Poli-secretaresse|medisch-secretaresse
Medisch secretaresse polikliniek urologie|medisch-secretaresse
Juridisch secretaresse ondernemingsrecht|juridisch-secretaresse
Legal secretary litigation|juridisch-secretaresse
Paralegal Corporate|juridisch-assistent
Office Manager Scale-up Rotterdam|officemanager
Executive Assistant to the CEO|directiesecretaresse
Personal Assistant to CFO|personal-assistant
P.A.|personal-assistant
Management Assistant a.i.|managementassistent
Projectsecretaresse infra|projectassistent
Projectondersteuner ICT|projectassistent
Inkoopmedewerker food|inkoopassistent
Junior inkoper techniek|inkoopassistent
Debiteurenbeheerder internationaal|debiteurenbeheerder
Credit Controller EMEA|debiteurenbeheerder
Facilitair medewerker school|facilitair-medewerker
Archiefmedewerker DIV|archiefmedewerker
Medewerker DIV provincie Fryslân|archiefmedewerker
Data entry medewerker thuiswerk|data-invoermedewerker
Recruitment assistent|recruitmentassistent
Commercieel medewerker binnendienst bouw|salessupportmedewerker
Verkoop binnendienst medewerker|salessupportmedewerker
Order processor|salessupportmedewerker
Sales Support Specialist|salessupportmedewerker
Productieplanner staal|planner
Roosteraar thuiszorg|planner
Treinplanner|planner
Ambtelijk secretaris OR|bestuurssecretaris
Administratief ondersteuner onderwijs|administratief-medewerker
Administratief talent|administratief-medewerker
Allround administratief medewerkster 32 u|administratief-medewerker
Medewerker administratie autobedrijf|administratief-medewerker
Secretarese|secretaresse
Receptioniste huisartsenpraktijk|receptionist
Salarisadministateur|salarisadministrateur
Leerling boekhouder|boekhouder
Assistent boekhouder|financieel-administratief-medewerker
Hulpboekhouder|financieel-administratief-medewerker
Boekhouder/controller|boekhouder
Bestuurssecretaresse|directiesecretaresse
Callcenter agent|klantenservicemedewerker
Loonadministrateur|salarisadministrateur
Medewerker backoffice hypotheken|backofficemedewerker
Back-office medewerker verzekeringen|backofficemedewerker
1e secretaresse|secretaresse
Vacature receptioniste (0,6 fte)|receptionist
Assistent bakker|
Linux administrator|
Personal coach|
Systeemadministrator|
Office 365 beheerder|
Applicatiebeheerder|
Verzuimadministrateur|
Hoofd administratie|
Teamleider klantenservice|
Manager HR|
HR-adviseur|
HR Business Partner|
Recruiter|
Financieel adviseur|
Financial controller|
Accountmanager|
Inkoopmanager|
Teamleider secretariaat|
Supervisor receptie|
Trainer klantenservice|
Assistent accountant|
Klantmanager|
Verkoper binnendienst|
Postbode|
Medewerker postkamer|
Logistiek medewerker|
Medewerker magazijn|
Medewerker groenvoorziening|
Medewerker bediening|
Sales medewerker winkel|
Kantoorschoonmaker|
Planoloog|
Stedenbouwkundig planner|
Marketing planner|
Demand planner|
Eventplanner|
Baliemedewerker apotheek|
Directeur administratie|
Archiefonderzoeker|
Database beheerder|
Wijkbeheerder|
Docent administratie|
Adviseur planning|
Juridisch adviseur|
Notaris|
Gerechtssecretaris|
Receptuurmedewerker|
Patiëntenadministratie manager|
Projectleider|
Procesmanager|
Facilitair manager|
Persoonlijk begeleider|
Onderwijsassistent|
Operatieassistent|
Medisch assistent|
Tandartsassistente|
Laboratorium assistent|
Sales assistant fashion|
Retail assistant|
Store assistant|
Assistent manager|
Assistent supermarktmanager|
Nachtreceptionist|
Front office medewerker hotel|
Gastvrouw restaurant|
Medewerker kassa|
Medewerker spoelkeuken|
Beleidsmedewerker HR|
Adviseur inkoop|
Data analist|
Data engineer|
Service planner elektra|planner
Productiemedewerker planning|
Commercieel directeur|
Secretaris-generaal|
Bedrijfsarchivaris|archiefmedewerker
Kraanmachinist|
Medewerker kinderopvang|
Ziekenhuisapotheker|
Telefonische verkoop|
Administratief rechter|
Groepsleider|
Officier|
Order picker|
Onthaalouder|
Aankoper|
Bankbediende|
Winkelbediende|
Magazijnbediende|
Poetshulp|
Keukenhulp|
Medewerker technische dienst|
Assistent teamleider|
Assistent projectleider|
Assistent uitvoerder|
Helpdeskmedewerker ICT|
`
  .trim()
  .split("\n")
  .map((line) => {
    const [title = "", roleId] = line.split("|");
    return { title, roleId: roleId || null };
  });
