/** A sentence, with the other skills it claims beside its own. */
type Sentence = string | readonly [text: string, also: string[]];

/** A skill as people write it in a list, and the sentences in which they say that they did it. */
export type SkillWording = {
  id: string;
  listed: string[];
  sentences: Sentence[];
};

/** How people write the skills in a list or a sentence; the parser was written after these. */
export const TUNED_SKILLS: SkillWording[] = [
  {
    id: "agendabeheer",
    listed: ["Agendabeheer", "Complex agendabeheer", "agendamanagement"],
    sentences: [
      "Agenda's van drie directieleden beheerd en bewaakt.",
      "Het beheren van de agenda van de algemeen directeur.",
      "Verantwoordelijk voor het complexe agendabeheer van het MT.",
    ],
  },
  {
    id: "notuleren",
    listed: ["Notuleren", "Notulen maken"],
    sentences: [
      "Notuleren van het wekelijkse overleg van de afdeling.",
      "Notulen gemaakt van de bestuursvergaderingen.",
      "Ik notuleerde het overleg van de ondernemingsraad.",
    ],
  },
  {
    id: "vergaderingen-organiseren",
    listed: ["Vergaderingen organiseren", "vergaderingen regelen"],
    sentences: [
      "Vergaderingen georganiseerd voor het managementteam, inclusief zaal en lunch.",
      "Organiseren van vergaderingen met externe partijen.",
    ],
  },
  {
    id: "zakenreizen-regelen",
    listed: ["Reizen boeken", "zakenreizen organiseren"],
    sentences: [
      "Het boeken van internationale reizen voor de directie.",
      "Zakenreizen geregeld naar Azië en Amerika.",
    ],
  },
  {
    id: "telefoon-aannemen",
    listed: ["Telefoon aannemen", "inkomende gesprekken"],
    sentences: [
      "Telefoon aannemen en doorverbinden.",
      "Aannemen van de telefoon bij afwezigheid van collega's.",
    ],
  },
  {
    id: "gasten-ontvangen",
    listed: ["Gasten ontvangen", "Bezoekers ontvangen"],
    sentences: [
      "Ontvangen van gasten en leveranciers.",
      "Bezoekers ontvangen en voorzien van koffie.",
    ],
  },
  {
    id: "post-afhandelen",
    listed: ["Postverwerking", "post afhandelen"],
    sentences: ["Afhandelen van de post.", "Dagelijks de inkomende post afgehandeld."],
  },
  {
    id: "archiveren",
    listed: ["Archiveren"],
    sentences: [
      "Archiveren van contracten en dossiers.",
      "Personeelsdossiers gearchiveerd volgens de selectielijst.",
    ],
  },
  {
    id: "facturen-opmaken",
    listed: ["Facturatie", "Factureren"],
    sentences: [
      "Opmaken van verkoopfacturen voor 400 klanten per maand.",
      "Facturen opgemaakt en verzonden.",
      "Verantwoordelijk voor de volledige facturatie.",
    ],
  },
  {
    id: "debiteurenbeheer",
    listed: ["Debiteurenbeheer"],
    sentences: [
      "Debiteurenbeheer voor vijf vestigingen.",
      "Openstaande posten bewaakt en klanten nagebeld.",
    ],
  },
  {
    id: "grootboek-beheren",
    listed: ["Grootboekadministratie", "grootboek"],
    sentences: ["Bijhouden van het grootboek en de memorialen."],
  },
  {
    id: "betalingen-verwerken",
    listed: ["Betalingen verwerken"],
    sentences: ["Verwerken van betalingen en bankmutaties.", "Wekelijks de betalingen verwerkt."],
  },
  {
    id: "salarisadministratie",
    listed: ["Salarisadministratie", "Loonadministratie"],
    sentences: [
      "Zelfstandig de salarisadministratie gevoerd voor 250 medewerkers.",
      "Loonadministratie voor een groep van zes bv's.",
    ],
  },
  {
    id: "verzuim-registreren",
    listed: ["Verzuimregistratie"],
    sentences: [
      "Verzuim geregistreerd en doorgegeven aan de arbodienst.",
      "Het registreren van verzuim en verlof.",
    ],
  },
  {
    id: "werving-en-selectie",
    listed: ["Werving en selectie", "Recruitment"],
    sentences: ["Ondersteuning bij werving en selectie van kantoorpersoneel."],
  },
  {
    id: "nieuwe-medewerkers-inwerken",
    listed: ["Nieuwe medewerkers inwerken"],
    sentences: [
      "Inwerken van nieuwe medewerkers en stagiairs.",
      "Nieuwe medewerkers ingewerkt op de afdeling.",
    ],
  },
  {
    id: "klachten-van-klanten-afhandelen",
    listed: ["Klachtenbehandeling", "Klachtafhandeling"],
    sentences: [
      "Klachten van klanten afgehandeld per mail en telefoon.",
      "Afhandelen van klachten van klanten.",
    ],
  },
  {
    id: "klantcontacten-registreren",
    listed: ["Klantgegevens bijhouden"],
    sentences: ["Bijhouden van klantgegevens in het systeem."],
  },
  {
    id: "gegevens-verwerken",
    listed: ["Data-invoer", "Gegevensinvoer", "gegevens verwerken"],
    sentences: ["Verwerken van gegevens van nieuwe relaties."],
  },
  { id: "dossiervorming", listed: [], sentences: [] },
  {
    id: "juridische-documenten-opstellen",
    listed: ["Juridische documenten opstellen"],
    sentences: ["Opstellen van juridische documenten op dictaat."],
  },
  {
    id: "termijnen-voor-rechtszaken-bewaken",
    listed: ["Termijnbewaking"],
    sentences: ["Termijnbewaking in lopende procedures."],
  },
  {
    id: "medische-terminologie",
    listed: ["Medische terminologie"],
    sentences: ["Brieven uitgewerkt met veel medische termen."],
  },
  {
    id: "transcriptiemethoden",
    listed: ["Transcriberen"],
    sentences: ["Uitwerken van dictaten van specialisten."],
  },
  {
    id: "roosters-maken",
    listed: ["Roosters maken", "Personeelsplanning"],
    sentences: [
      "Roosters gemaakt voor 60 medewerkers in de zorg.",
      "Het maken van roosters in drie ploegen.",
    ],
  },
  { id: "chauffeurs-inplannen-en-uitsturen", listed: ["Chauffeurs inplannen"], sentences: [] },
  {
    id: "goederen-bestellen",
    listed: ["Goederen bestellen"],
    sentences: ["Bestellen van goederen bij vaste leveranciers."],
  },
  {
    id: "contracten-beheren",
    listed: ["Contractbeheer", "Contractadministratie"],
    sentences: ["Contracten beheerd van leveranciers en verhuurders."],
  },
  {
    id: "kantoorartikelen-beheren",
    listed: ["Bestellen van kantoorartikelen"],
    sentences: ["Bestellen van kantoorartikelen."],
  },
  {
    id: "evenementen-organiseren",
    listed: ["Evenementen organiseren"],
    sentences: [
      "Evenementen georganiseerd zoals de nieuwjaarsborrel.",
      "Organiseren van bedrijfsuitjes en personeelsfeesten.",
    ],
  },
  {
    id: "projectdocumentatie-opstellen",
    listed: ["Projectdocumentatie opstellen"],
    sentences: ["Opstellen van projectdocumentatie voor de stuurgroep."],
  },
  {
    id: "werken-volgens-de-avg",
    listed: ["Werken volgens de AVG"],
    sentences: ["Gewerkt volgens de AVG bij het delen van dossiers."],
  },
  {
    id: "excel",
    listed: ["Excel", "MS Excel", "Microsoft Excel"],
    sentences: ["Rapportages gemaakt in Excel met draaitabellen.", "Dagelijks gewerkt met Excel."],
  },
  { id: "word", listed: ["Word", "MS Word"], sentences: ["Sjablonen gebouwd in MS Word."] },
  {
    id: "outlook",
    listed: ["Outlook", "MS Outlook"],
    sentences: ["De gedeelde postbus in Outlook bijgehouden."],
  },
  {
    id: "powerpoint",
    listed: ["PowerPoint", "Powerpoint"],
    sentences: ["Presentaties gemaakt in PowerPoint."],
  },
  {
    id: "teams",
    listed: ["MS Teams", "Microsoft Teams"],
    sentences: ["Overleg voorbereid in Microsoft Teams."],
  },
  {
    id: "sharepoint",
    listed: ["SharePoint", "Sharepoint"],
    sentences: ["Beheer van de sites in SharePoint."],
  },
  {
    id: "exact",
    listed: ["Exact Online", "Exact Globe", "Exact"],
    sentences: ["Inkoop ingevoerd in Exact Online."],
  },
  { id: "afas", listed: ["AFAS", "AFAS Profit"], sentences: ["Mutaties verwerkt in AFAS."] },
  { id: "sap", listed: ["SAP"], sentences: ["Orders ingevoerd in SAP."] },
  { id: "salesforce", listed: ["Salesforce"], sentences: ["Leads bijgewerkt in Salesforce."] },
  {
    id: "topdesk",
    listed: ["TOPdesk", "Topdesk"],
    sentences: ["Meldingen behandeld in TOPdesk."],
  },
  { id: "hix", listed: ["HiX", "ChipSoft HiX"], sentences: ["Afspraken ingepland in HiX."] },
  {
    id: "twinfield",
    listed: ["Twinfield"],
    sentences: ["Boekingsstukken ingelezen in Twinfield."],
  },
  { id: "nmbrs", listed: ["Nmbrs"], sentences: ["Salarismutaties doorgevoerd in Nmbrs."] },
  {
    id: "ms-project",
    listed: ["MS Project"],
    sentences: ["Voortgang bijgehouden in MS Project."],
  },
  { id: "power-bi", listed: ["Power BI"], sentences: ["Dashboards bekeken in Power BI."] },
].filter(({ listed }) => listed.length > 0);

/** Other wordings of the same and other skills, for the CVs nobody looked at while writing the parser. */
export const HELD_OUT_SKILLS: SkillWording[] = [
  {
    id: "agendabeheer",
    listed: ["Agenda beheer", "Beheren van agenda's"],
    sentences: [
      "Beheerde de drukke agenda's van twee wethouders.",
      "Agendabeheer en voorbereiding van bezoeken.",
    ],
  },
  {
    id: "notuleren",
    listed: ["notulist", "Notuleren (ook in het Engels)"],
    sentences: [
      "Tijdens het directieoverleg heb ik altijd genotuleerd.",
      "Verzorgen van de notulen van het MT.",
    ],
  },
  {
    id: "vergaderingen-organiseren",
    listed: ["Organiseren van vergaderingen"],
    sentences: ["Plande en organiseerde vergaderingen van de raad van toezicht."],
  },
  {
    id: "zakenreizen-regelen",
    listed: ["Zakenreizen regelen"],
    sentences: ["Regelen van zakenreizen en hotels."],
  },
  {
    id: "telefoon-aannemen",
    listed: ["Inkomende oproepen beantwoorden"],
    sentences: ["Nam de telefoon aan en verbond door."],
  },
  {
    id: "post-afhandelen",
    listed: ["Afhandelen van post"],
    sentences: ["Post en e-mail afhandelen voor de hele afdeling."],
  },
  {
    id: "archiveren",
    listed: ["Documenten archiveren"],
    sentences: ["Oude dossiers heb ik gesorteerd en gearchiveerd."],
  },
  {
    id: "facturen-opmaken",
    listed: ["Facturen opmaken"],
    sentences: ["Maakte wekelijks de facturen op.", "Factureren van projecten en abonnementen."],
  },
  {
    id: "debiteurenbeheer",
    listed: ["Openstaande posten bewaken"],
    sentences: ["Het volledige debiteurenbeheer stond onder mijn hoede."],
  },
  {
    id: "salarisadministratie",
    listed: ["Payroll", "Salarisadministratie (300 medewerkers)"],
    sentences: ["Verzorgde de salarisadministratie van twee scholen."],
  },
  {
    id: "verzuim-registreren",
    listed: ["Verlofregistratie"],
    sentences: ["Registreerde verzuim in het personeelssysteem."],
  },
  {
    id: "roosters-maken",
    listed: ["Roosters maken"],
    sentences: ["Ik maakte de roosters voor de wijkteams."],
  },
  {
    id: "evenementen-organiseren",
    listed: ["Organiseren van evenementen"],
    sentences: ["Organiseerde jaarlijks drie evenementen voor relaties."],
  },
  {
    id: "klachten-van-klanten-afhandelen",
    listed: ["Klachten van klanten afhandelen"],
    sentences: ["Handelde klachten van klanten binnen twee dagen af."],
  },
  {
    id: "contracten-beheren",
    listed: ["Contracten beheren"],
    sentences: ["Beheer van contracten met leveranciers."],
  },
  { id: "klantenservice-verlenen", listed: ["Klantenservice verlenen"], sentences: [] },
  { id: "leveranciersbeheer", listed: ["Leveranciersbeheer"], sentences: [] },
  { id: "discretie", listed: [], sentences: [] },
  {
    id: "relatiebeheer",
    listed: ["Relatiebeheer"],
    sentences: ["Relatiebeheer van zestig vaste klanten."],
  },
  {
    id: "excel",
    listed: ["Excel (gevorderd)", "Microsoft Excel"],
    sentences: ["Overzichten bijhouden met behulp van Excel."],
  },
  {
    id: "word",
    listed: ["Microsoft Word"],
    sentences: ["Opmaak van rapporten in Microsoft Word."],
  },
  {
    id: "outlook",
    listed: ["Microsoft Outlook"],
    sentences: ["Gewerkt met Outlook en een gedeelde kalender."],
  },
  {
    id: "visma",
    listed: ["AccountView", "Visma.net"],
    sentences: ["Boekte alles in AccountView."],
  },
  { id: "afas", listed: ["Afas Profit"], sentences: ["Onderhield de stamgegevens in Afas."] },
  { id: "exact", listed: ["Exact Globe"], sentences: ["Werkte met Exact Globe."] },
  { id: "yuki", listed: ["Yuki"], sentences: [] },
  {
    id: "microsoft-dynamics",
    listed: ["Navision", "Dynamics 365"],
    sentences: ["Inkooporders aangemaakt in Navision."],
  },
  { id: "zendesk", listed: ["Zendesk"], sentences: ["Beantwoordde tickets in Zendesk."] },
  { id: "hubspot", listed: ["HubSpot"], sentences: [] },
  { id: "canva", listed: ["Canva"], sentences: ["Uitnodigingen ontworpen in Canva."] },
  { id: "workday", listed: ["Workday"], sentences: [] },
  { id: "ibabs", listed: ["iBabs"], sentences: ["Stukken klaargezet in iBabs."] },
].filter(({ listed }) => listed.length > 0);

/** Words in lists that name no skill of the dictionary: reading one as a skill is a mistake. */
export const NO_SKILLS = [
  "Kundalini",
  "WordPerfect 5.1",
  "Photoshop",
  "Reanimatie (EHBO)",
  "BHV",
  "Rijbewijs B",
  "Kwiekheid",
  "Typediploma",
  "Lightroom",
  "Python",
];

/** Sentences that look like a skill and claim none. */
export const DECOYS = [
  "Ik word blij van een opgeruimd bureau.",
  "Samen met twee teams in Zwolle en Assen gewerkt aan een verhuizing.",
  "Dat vraagt om een exact oog voor cijfers.",
  "Nog geen ervaring met SAP.",
  "Ik wil graag leren werken met Power BI.",
  "De afdeling had 12 medewerkers en groeide snel.",
  "Een baan waarin ik kan groeien, dat zoek ik.",
  "Ook de bijeenkomst van de buurt heb ik begeleid.",
];

/** The same for the CVs nobody looked at. */
export const HELD_OUT_DECOYS = [
  "Geen kennis van Exact.",
  "Er werd in kleine teams gewerkt.",
  "Ik word vaak omschreven als rustig.",
  "Ik hoop me te bekwamen in Salesforce.",
  "Altijd in voor een praatje bij de koffie.",
];
