/** CVs set aside as plain texts, in the words and order of six different hands. */
export const SET_ASIDE_TEXTS: Record<string, string> = {
  "mail-body": `Beste lezer, hieronder mijn cv.

Naam: Tineke Uittenbogaard-Smit
Tel: 06-10000107
E-mail: tineke.smit@post.example

Mijn werkervaring in het kort
- 2018 tot heden: medewerker klantenservice bij Energiehuis Boreas
- 2010 tot 2018: telefoniste bij Ziekenhuis Lindenhof

Mijn opleiding
- 2006 tot 2010: MBO niveau 4 Secretariaat, ROC Klaverweide

Talen: Nederlands (moedertaal), Duits (goed)`,
  labelled: `CURRICULUM VITAE

Voor- en achternaam\tDaan Kok
Telefoonnummer\t+31 6 10000108
Mailadres\tdaan.kok@post.example

WERKERVARING

Datum: 03/2019 - heden
Bedrijf: Installatietechniek Veenhuis BV
Functie: Inkoopassistent
Werkzaamheden: bestellingen plaatsen en leveranciers bellen

Datum: 09/2015 - 02/2019
Bedrijf: Supermarkt Van Tol
Functie: Administratief medewerker

OPLEIDING

Datum: 2011 - 2015
Opleiding: MBO-4 Bedrijfsadministratie
School: Noordercollege`,
  flemish: `Lies Van den Bossche
Gsm: 0475/98.76.54
lies.vandenbossche@post.example

WERKERVARING
Van 01/10/2017 tot op heden
Directieassistente, Vastgoed Scheldekaai NV
Van 15/08/2012 tot 30/09/2017
Administratief bediende, Rusthuis Ter Linden

OPLEIDING
2009-2012: Bachelor Officemanagement, Hogeschool Scheldeland

TALENKENNIS
Nederlands\tmoedertaal
Frans\tvlot
Engels\tnoties`,
  academic: `Dr. Henrike Aldenkamp, MSc
henrike.aldenkamp@post.example / 06 10 00 01 10

1. Professional background
Policy Adviser, Ministerie van Waterzaken (2016 - present)
Project Assistant, Stichting Deltawerk (2012 - 2016)

2. Academic background
MSc Public Administration, Universiteit Oosterveld (2010 - 2012)

3. Languages
Dutch native, English C2, German B1`,
  "dates-above": `Youssef Bensaïd
Managementassistent

06.10.00.01.11
youssef.bensaid@post.example

Loopbaan

Februari 2022 t/m heden
Managementassistent
Waterbedrijf Kristal
Agendabeheer, notuleren en reizen boeken.

Oktober 2017 t/m januari 2022
Secretarieel medewerker
Advocatenkantoor Brugman & Pool
Telefoon aannemen.

Scholing

2013 - 2017
HBO Officemanagement
Hogeschool Maasland

Kennis van systemen
Excel, SharePoint, Exact Online

Taal
Arabisch\tmoedertaal
Nederlands\tvloeiend`,
  narrative: `JOKE BERG
joke.berg@post.example
tel. 010-1000112

Over mij
Ik ben een rustige collega. Ik spreek Nederlands (moedertaal) en Engels (redelijk).

Waar ik werkte
Verzekeringsmaatschappij De Schelp, Gouda
Schadebehandelaar
2003 - heden

Reisbureau Zonnewijzer
Verkoopmedewerker
1996 - 2003

Diploma's
MEAO, 1996`,
};
