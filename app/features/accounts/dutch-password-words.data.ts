/** Words that people here make passwords of, our own list: greetings, days, places, clubs, names, pets. */
export const DUTCH_PASSWORD_WORDS: string[] = `
wachtwoord welkom geheim inloggen toegang paswoord beheerder gebruiker kantoor bureau werken
solliciteren sollicitatie vacature rechterhand secretaresse administratie planner personeel
salaris werkgever kandidaat hallo hoi doei dag goedemorgen goedendag jaja nee ikke mijn onze
jullie lekker leuk mooi lief liefje schatje schat lieverd liefde knuffel kusje kusjes zoen
hartje vriend vriendin vrienden familie moeder vader mama papa oma opa broer zus zusje broertje
baby kindje dochter zoon januari februari maart april mei juni juli augustus september oktober
november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag lente zomer herfst
winter vakantie weekend kerst kerstmis pasen koningsdag sinterklaas zwartepiet oudennieuw
verjaardag feest nederland holland hollander oranje amsterdam rotterdam utrecht denhaag
eindhoven groningen tilburg almere breda nijmegen arnhem haarlem enschede amersfoort apeldoorn
zwolle leiden maastricht dordrecht zoetermeer deventer delft alkmaar venlo friesland brabant
limburg zeeland drenthe twente gelderland flevoland texel ajax ajax1900 feyenoord psveindhoven
psv fctwente fcutrecht azalkmaar heerenveen vitesse willem voetbal hockey schaatsen fiets
fietsen wielrennen tennis darts max verstappen elfstedentocht johancruijff cruijff arena kuip
hond hondje poes poesje kat katje konijn paard paardje paarden vogel vis vlinder tijger leeuw
olifant aap beer muis panda draak wolf dolfijn bloem bloemen roos rozen tulp tulpen zonnebloem
madelief boom zon zonnetje maan ster sterren regenboog strand zee appel peer banaan aardbei
kersen kaas stroopwafel drop chocola chocolade pindakaas hagelslag koekje taart bier wijn koffie
thee melk water frikandel kroket bitterbal patat friet pannenkoek poffertjes auto motor brommer
trein tram huis thuis tuin straat school leraar juf meester computer laptop telefoon internet
muziek gitaar piano dansen zingen lezen boek boeken rood blauw groen geel paars roze zwart wit
goud zilver een twee drie vier vijf zes zeven acht negen tien nul jan piet klaas kees henk
ingrid johan johannes pieter hendrik maria anna johanna elisabeth cornelis gerard peter erik
mark marco marcel martin michel michiel jeroen jasper joris daan sem lucas levi finn noah bram
luuk thijs lars milan tim tom rick rik nick niels sander stefan dennis danny kevin patrick
robert robin ruben ron rob rene wouter bas bart ben bert hans frank fred emma julia sophie sanne
lisa lotte eva anouk iris fleur femke floor maud mila tess sara saar noor nora zoe evi fenna
lieke marieke marijke monique chantal ilse inge linda petra sandra wendy mirjam esther judith
karin kim laura manon marloes mieke nicole nienke patricia rianne saskia suzanne sylvia tamara
tineke yvonne mohamed ahmed fatima youssef ayse mehmet jansen dejong devries vandenberg bakker
visser smit meijer deboer mulder degroot bos vos peters hendriks vanleeuwen dekker brouwer dewit
dijkstra smits degraaf vandermeer rabobank ing abnamro albertheijn jumbo hema blokker philips
bol marktplaats tikkie digid belasting belastingdienst politie defensie gemeente ziekenhuis
hypotheek ikhouvanjou ikhouvanjouw houvanjou ikbenhet ikweethetniet weetikniet geenidee vergeten
wachtwoordvergeten mijnwachtwoord nieuwwachtwoord welkomthuis welkombij godverdomme kut kutzooi
verdomme klootzak sukkel idioot poep scheet lul neuken sexy geil qwerty azerty qwertz asdfgh
zxcvbn poiuyt abcdef abc123 test tester testen proef probeer demo voorbeeld standaard tijdelijk
wijzigen veranderen verander veranderme admin root beheer
`
  .trim()
  .split(/\s+/);
