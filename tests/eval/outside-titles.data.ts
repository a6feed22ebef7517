/** 100 titles outside the field, written without looking at the dictionary; many share a word with it. */
export const OUTSIDE_TITLES: string[] = `
tandartsassistent
logistiek medewerker
vrachtwagenchauffeur
verpleegkundige
orderpicker
heftruckchauffeur
lasser
metselaar
timmerman
elektricien
loodgieter
schilder
dakdekker
stratenmaker
kok
souschef
ober
barista
afwasser
kapper
schoonheidsspecialiste
nagelstyliste
docent wiskunde
leerkracht basisonderwijs
onderwijsassistent
pedagogisch medewerker
gastouder
huisarts
fysiotherapeut
psycholoog
verloskundige
radiologisch laborant
doktersassistente
apothekersassistente
operatieassistent
anesthesiemedewerker
verzorgende IG
helpende plus
thuiszorgmedewerker
begeleider gehandicaptenzorg
jeugdzorgwerker
maatschappelijk werker
ambulant begeleider
frontend developer
backend developer
devops engineer
software tester
systeembeheerder
netwerkbeheerder
data scientist
datawarehouse engineer
werktuigbouwkundig engineer
procesoperator
cnc-frezer
productiemedewerker voedingsmiddelen
assemblagemedewerker
monteur landbouwmachines
automonteur
fietsenmaker
onderhoudsmonteur
servicemonteur cv-ketels
hovenier
medewerker groenvoorziening
boomverzorger
akkerbouwer
dierenverzorger
dierenarts
visser
slager
bakker
banketbakker
caissière
vakkenvuller
verkoopmedewerker mode
verkoopadviseur keukens
makelaar
architect
bouwkundig tekenaar
uitvoerder gww
landmeter
kraanmachinist
piloot
steward
treinmachinist
buschauffeur
taxichauffeur
maaltijdbezorger
beveiliger
politieagent
brandweerman
militair
advocaat
notaris
rechter
journalist
fotograaf
grafisch vormgever
acteur
muziekdocent
schoonmaker
`
  .trim()
  .split("\n");
