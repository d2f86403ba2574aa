import type { structure as master } from "../en/structure.ts";
import { plural } from "../plural.ts";

const people = { one: "om", few: "oameni", other: "de oameni" } as const;

export const structure: typeof master = {
  title: "Structura",
  description: (company, month) =>
    `Cum e construit departamentul de vânzări la ${company}, ${month}, și ce îi lipsește.`,

  stageOf: (place, of, stage) => `Etapa ${place} din ${of}: ${stage}.`,
  stageSigns: {
    "owner-sells": "vinde doar proprietarul sau un șef",
    "first-sellers": "vând mai puțin de patru sau n-are cine conduce",
    "sales-department": "patru vând și există un șef",
    "client-department": "cineva păstrează clienții actuali",
    "vip-programme": "cineva se ocupă de cei mai mari",
  },
  stages: "Etapele de creștere",
  nextClientDepartment: (current, share) =>
    `Urmează un departament de clienți. Clienții actuali au adus ${current} în douăsprezece luni, adică ${share} din tot, și nimeni nu are treaba de a-i păstra.`,
  nextVip: (months, current) =>
    [
      "Urmează un program VIP. Departamentul de clienți are ",
      months === null ? "peste un an" : `${months} luni`,
      current === null ? "" : `, clienții actuali au adus ${current} în douăsprezece luni`,
      ", iar cei mai mari dintre ei nu au omul lor.",
    ].join(""),
  nothingNext: (share) =>
    `Încă niciun semn pentru pasul următor: clienții actuali aduc ${share} din plățile a douăsprezece luni. Peste jumătate e timpul unui departament de clienți.`,
  youngDepartment: (months) =>
    `Departamentul de clienți are ${months} luni; după douăsprezece e gata pentru un program VIP.`,
  lastStage: (current, share) =>
    `Nu mai există altă etapă. Clienții actuali au adus ${current} în douăsprezece luni, adică ${share} din tot: rămâne ca fiecare loc să fie ocupat.`,

  whoIsThere: "Cine este și cine lipsește?",
  people: (n, text) => `${text} ${plural("ro", n, people)}`,
  sellers: (n, text) =>
    `${text} ${plural("ro", n, { one: "vânzător", few: "vânzători", other: "de vânzători" })}`,
  heads: (n, text) => `${text} ${plural("ro", n, { one: "șef", few: "șefi", other: "de șefi" })}`,
  normMet: (all) =>
    `${all}; norma e respectată: departamentul rezistă la plecarea celui mai bun vânzător.`,
  normLacks: (all, missing) => `${all}. Până la normă lipsesc: ${missing}.`,
  normSaid: "Norma: cinci care aduc clienți noi cu un șef sau patru cu doi șefi.",
  model: {
    "one-level": (model) => `${model}: aceiași oameni găsesc, câștigă și păstrează clienții.`,
    "two-levels": (model, isFound) =>
      isFound
        ? `${model}: lead managerii găsesc, vânzătorii câștigă și păstrează.`
        : `${model}: vânzătorii găsesc și câștigă, farmerii păstrează.`,
    "three-levels": (model) =>
      `${model}: lead managerii găsesc, vânzătorii câștigă, farmerii păstrează.`,
  },
  spanOver: (span, limit) =>
    `Oameni la un șef: ${span}, peste ${limit} — atâtea apeluri și tranzacții nu le mai aude și nu le mai vede nimeni.`,
  spanWithin: (span, limit) => `Oameni la un șef: ${span}, cel mult ${limit}.`,
  sellersPerLeadManager: (text) => `Vânzători la un lead manager: ${text}; de obicei trei.`,
  sellersPerAssistant: (text) => `Vânzători la un asistent: ${text}; de obicei trei.`,
  clientsPerFarmer: (text) => `Clienți la un farmer: ${text}.`,
  diluted: (text) =>
    `${text}: vând mai mulți oameni decât acum trei luni, dar toți împreună țin mai puține întâlniri.`,
  chart: "Oamenii după ce fac",
  chartFinding: (n, empty, f) =>
    `${f.count(n)} ${plural("ro", n, people)}, locuri goale: ${f.count(empty)}.`,
  chartKey: "Un punct e un om, un inel e un loc gol.",
  role: "Rol",
  roles: {
    owner: "Proprietar",
    head: "Șefi de vânzări",
    "lead-manager": "Lead manageri",
    hunter: "Hunteri",
    seller: "Vânzători",
    farmer: "Farmeri",
    vip: "Manageri VIP",
    assistant: "Asistenți",
    marketing: "Echipa de marketing",
    "": "Rol nenotat",
  },
  roleWork: {
    owner: "deține",
    head: "conduce",
    "lead-manager": "găsește",
    hunter: "aduce clienți noi",
    seller: "aduce clienți noi",
    farmer: "păstrează clienții",
    vip: "îi păstrează pe cei mai mari",
    assistant: "ajută",
    marketing: "aduce lead-uri",
  },
  there: "Sunt",
  empty: "Locuri goale",
  yearAgo: "Acum un an",
  thereOf: (there, places) => `${there} din ${places}`,

  swamp: "Cine nu mai aduce clienți noi?",
  inSwamp: (names) => `În mlaștină: ${names}.`,
  sinking: (_, names) => `Se afundă: ${names}.`,
  allDry: "Nimeni nu e în mlaștină și nimeni nu se afundă.",
  noneTold: "Încă nimeni nu are trei luni întregi după care să se vadă.",
  swampLimits: (money, contacts) =>
    contacts === null
      ? `În mlaștină e cine a avut în trei luni întregi de la clienți noi sub ${money} din plățile sale; se afundă cine a pierdut un sfert din această cotă.`
      : `În mlaștină e cine a avut în trei luni întregi de la clienți noi sub ${money} din plățile sale și cu ei sub ${contacts} din contacte; se afundă cine a pierdut un sfert din amândouă.`,
  byPaymentsAlone: "Se vede doar după plăți: fișierul nu ține separat contactele cu clienți noi.",
  contactsChart: "Contacte cu clienți noi, cotă din toate pe trei luni",
  moneyChart: "Plățile clienților noi, cotă din plățile proprii pe trei luni",
  swampChartFinding: (n, f) =>
    `${f.count(n)} ${plural("ro", n, people)} pe luni; sub linie e mlaștina.`,
  limit: (share) => `mlaștina începe sub ${share}`,
  swampTable: (month) => `Trei luni până în ${month} și cele trei dinainte`,
  person: "Persoana",
  state: "Starea",
  newMoney: "De la clienți noi",
  newContacts: "Contacte noi pe zi",
  contactShare: "Contacte cu cei noi",
  before: "Înainte",

  audit: "Ce arată propriul audit?",
  auditScore: (share, score, most) => `${share}: ${score} din ${most} puncte.`,
  weakestBlock: (block, share) => `Cel mai slab bloc: ${block}, ${share}.`,
  auditUp: (n, text) =>
    `Cu ${text} ${plural("ro", n, { one: "punct procentual", few: "puncte procentuale", other: "de puncte procentuale" })} mai mult decât la auditul dinainte.`,
  auditDown: (n, text) =>
    `Cu ${text} ${plural("ro", n, { one: "punct procentual", few: "puncte procentuale", other: "de puncte procentuale" })} mai puțin decât la auditul dinainte.`,
  auditSame: "La fel ca la auditul dinainte.",
  unjudged: (n, text) =>
    `Încă fără punctaj: ${text} ${plural("ro", n, { one: "criteriu", few: "criterii", other: "de criterii" })}.`,
  blocks: {
    technology: "tehnologie",
    people: "oameni",
    management: "conducere",
    "": "alte criterii",
  },
  blocksChart: "Auditul pe blocuri",
  blocksFinding: (n, f) => `Blocuri: ${f.count(n)}; cu cât bara e mai lungă, cu atât mai bine.`,
  pointsOf: (points, most) => `${points} din ${most}`,
  weakest: "De îndreptat mai întâi",
  criterion: "Criteriu",
  block: "Bloc",
  share: "Cota",
  points: "Puncte",
  most: "Din",
};
