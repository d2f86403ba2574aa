import type { template as master } from "../en/template.ts";

export const template: typeof master = {
  title: "Registrul departamentului de vânzări",
  lead: "Completați-l pe măsură ce lucrați și salvați-l: ecranul și paginile conducătorului se actualizează singure.",
  start: "De unde începeți",
  steps: ({ clients, payments, plans, team, calendar, settings }) => [
    `Ajung trei foi: „${clients}”, „${payments}” și „${plans}”. Pe celelalte lăsați-le goale sau ștergeți-le până aveți nevoie de ce aduc ele.`,
    "Coloanele cu antet închis la culoare și asterisc sunt obligatorii. Celelalte pot rămâne goale, se pot muta sau șterge. Fiecare antet are o notă: ce se scrie sub el.",
    "Rândurile cu litere gri înclinate sunt exemple. Nu se socotesc niciodată; ștergeți-le când doriți.",
    `Scrieți fiecare client și fiecare om mereu la fel: listele din celule oferă numele din foile „${clients}” și „${team}”. Un nume nou se poate scrie direct.`,
    "Datele sunt date obișnuite din Excel, de exemplu 20.11.2026; luna este orice zi din ea. Sumele sunt numere, fără cuvinte.",
    `Parcurgeți foaia „${settings}”: compania, moneda, țara, linia de plutire. Unde e gol, se ia valoarea implicită. În „${calendar}” stau zilele libere proprii și sâmbetele lucrătoare.`,
    "Puneți fișierul în dosarul data. Comanda npm run validate numește fiecare celulă care nu se poate citi, npm start arată paginile.",
  ],
  sheets: "Foile",
  sheet: "Foaia",
  purpose: "Ce conține",
  gains: "Ce apare pe pagini",
  beginHere: "Începeți aici",

  settingMeaning: "Ce înseamnă",
  settingDefault: "Dacă e gol",

  needed: "Necesar pe fiecare rând.",
  oneOf: (words) => `Unul dintre: ${words}.`,
  listedIn: (sheet) => `Lista oferă numele din foaia „${sheet}”.`,
  otherWordTitle: "Nu este în listă",
  otherWord: "Se citesc și alte cuvinte obișnuite pentru același lucru. Îl păstrați?",

  example: {
    clients: "Exemplu SRL",
    people: "Ana Exemplu",
    departments: "Vânzări",
    segments: "Rețele de magazine",
    regions: "Nord",
    products: "Produsul A",
    channels: "Site",
    audiences: "Magazine mici",
    text: "Exemplu",
  },

  transferredDay: "Zi liberă mutată oficial",
  nowruzQuestion: "Nowruz: este biroul închis? Dacă se lucrează în această zi, scrieți „da”",

  criteria: {
    technology: [
      "Etapele și regulile de lucru sunt scrise",
      "Există scenarii de discuție pentru fiecare etapă",
      "Toate contactele sunt în CRM, începând cu primul",
      "Se țin toate cele șapte pâlnii",
      "Telefonia este legată de CRM, apelurile se înregistrează",
      "Seria de e-mailuri către contactele noi funcționează",
      "La fiecare client-cheie sunt completate volumul actual și cel posibil",
      "Există o ofertă de primă comandă pentru cei care nu au cumpărat niciodată",
    ],
    people: [
      "Norma de personal este îndeplinită",
      "De lead-uri, de clienții noi și de cei actuali se ocupă oameni diferiți",
      "Există fișe de post și standarde",
      "Salariile fixe se încadrează în norme",
      "Se fac instruiri despre produs și vânzări",
      "Șeful își petrece jumătate din timp instruind la locul de muncă",
      "Se lucrează la plafonul personal al fiecăruia",
    ],
    management: [
      "Planul este împărțit pe oameni și canale",
      "Realizatul la zi se vede în fiecare zi",
      "Zilnic se ascultă două apeluri de fiecare agent",
      "Anul acesta s-a făcut harta zilei de lucru",
      "Prognoza este în sume și luni",
      "Linia de plutire este cunoscută",
      "Fiecare client este sunat lunar",
      "În fiecare lună este un concurs",
    ],
  },
};
