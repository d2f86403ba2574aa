import type { FigureWordsOf } from "../../figureWords.ts";

export const accountFigures: FigureWordsOf<"account" | "accounts"> = {
  "account.current": {
    name: "Cumpără",
    formula: "volum declarat; dacă lipsește, plătește în medie",
    meaning: "Cât cumpără clientul pe lună acum.",
  },
  "account.paidAverage": {
    name: "Plătește în medie",
    formula: "total / luni",
    meaning: "Cât a plătit clientul cu adevărat pe lună în ultimele luni întregi.",
  },
  "account.possible": {
    name: "Ar putea cumpăra",
    formula: "volumul posibil din foaia „Clienți”",
    meaning:
      "Cel mai mult ce ar putea lua clientul pe lună dacă negocierile merg cât se poate de bine.",
  },
  "account.upside": {
    name: "Potențial de creștere",
    formula: "ar putea cumpăra − cumpără, cel puțin zero",
    meaning: "Cât ar putea adăuga clientul pe lună.",
  },
  "account.upsideFraction": {
    name: "Cota potențialului",
    formula: "potențial de creștere / ar putea cumpăra",
    meaning: "Cât din ce ar putea cumpăra clientul nu cumpără încă de la noi.",
  },
  "account.asked": {
    name: "Cerut",
    formula: "volumul cerut din foaia „Acțiuni”",
    meaning: "Volumul lunar pe care l-am cerut clientului.",
  },
  "account.agreed": {
    name: "Convenit",
    formula: "volumul convenit din foaia „Acțiuni”",
    meaning: "Volumul lunar convenit cu clientul.",
  },
  "account.captureFraction": {
    name: "Convenit din ce s-a cerut",
    formula: "(convenit − înainte) / (cerut − înainte)",
    meaning: "Cât din creșterea cerută a fost convenită.",
  },
  "account.realised": {
    name: "Creștere după negociere",
    formula: "media lunară − înainte",
    meaning:
      "Cu cât cumpără clientul mai mult pe lună după negociere, în medie pe următoarele luni întregi, cel mult trei.",
  },
  "account.realisedFraction": {
    name: "Respectat din ce s-a convenit",
    formula: "creștere / (convenit − înainte)",
    meaning: "Cât din creșterea convenită cumpără clientul cu adevărat.",
  },
  "accounts.count": {
    name: "Clienți-cheie",
    formula: "numărul de clienți-cheie",
    meaning:
      "Clienții marcați ca fiind cheie în foaia „Clienți”; fără marcaje, toți cei cu volum posibil.",
  },
  "accounts.current": {
    name: "Clienții-cheie cumpără",
    formula: "suma „cumpără” pe clienții-cheie",
    meaning: "Cât cumpără pe lună acum toți clienții-cheie.",
  },
  "accounts.possible": {
    name: "Clienții-cheie ar putea cumpăra",
    formula: "suma „ar putea cumpăra” pe clienții-cheie",
    meaning: "Cel mai mult ce ar putea lua pe lună toți clienții-cheie.",
  },
  "accounts.upside": {
    name: "Potențialul clienților-cheie",
    formula: "suma potențialului de creștere pe clienții-cheie",
    meaning: "Cât ar putea adăuga pe lună toți clienții-cheie împreună.",
  },
  "accounts.ratio": {
    name: "Ar putea cumpăra față de cumpără",
    formula: "ar putea cumpăra / cumpără",
    meaning: "De câte ori mai mult decât acum ar putea lua clienții-cheie.",
  },
  "accounts.covered": {
    name: "Potențial în negociere",
    formula: "potențial în negociere / potențial de creștere",
    meaning: "Cât din potențial are o acțiune deschisă și nerestantă.",
  },
  "accounts.overdueUpside": {
    name: "Potențial în negocieri restante",
    formula: "suma potențialului clienților cu o acțiune restantă",
    meaning: "Cât s-ar putea adăuga pe lună acolo unde negocierea trebuia deja să aibă loc.",
  },
  "accounts.overdueActions": {
    name: "Negocieri restante",
    formula: "numărul de acțiuni deschise cu termenul depășit",
    meaning: "Acțiuni care trebuiau deja făcute.",
  },
  "accounts.captured": {
    name: "Câștigat",
    formula: "suma (convenit − înainte) pe acțiunile încheiate",
    meaning: "Cu cât au acceptat clienții să cumpere mai mult pe lună.",
  },
  "accounts.grossProfitUpside": {
    name: "Profit brut din potențial",
    formula: "suma (potențial de creștere × marja) pe clienții-cheie cu marjă",
    meaning: "Cât profit brut pe lună ar lăsa potențialul de creștere.",
  },
  "accounts.withoutMargin": {
    name: "Clienți-cheie fără marjă",
    formula: "numărul de clienți-cheie cu marja necunoscută",
    meaning: "Acești clienți nu intră în profitul brut din potențial.",
  },
  "accounts.nextTalks": {
    name: "Următoarele negocieri",
    formula: "potențial de creștere × marja; întâi cei la care nu s-a cerut sau cu termen depășit",
    meaning: "Cei zece clienți-cheie cu care negocierea aduce cel mai mult profit brut pe lună.",
  },
  "accounts.unrated": {
    name: "Clienți mari fără volum posibil",
    formula:
      "clienți fără volum posibil dintre cei care fac 80 % din încasările pe douăsprezece luni",
    meaning: "Clienți mari la care nu este notat cât ar putea cumpăra.",
  },
  "accounts.unratedTurnover": {
    name: "Rulajul lor",
    formula: "încasările pe douăsprezece luni de la clienții mari fără volum posibil",
    meaning: "Câți bani vin de la clienți al căror volum posibil nu este cunoscut.",
  },
};
