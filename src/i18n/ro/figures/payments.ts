import type { FigureWordsOf } from "../../figureWords.ts";

export const paymentFigures: FigureWordsOf<"payments" | "clients" | "deals"> = {
  "payments.total": {
    name: "Încasat",
    formula: "încasări + restituiri",
    meaning: "Banii intrați. Restituirile sunt cu minus și scad suma.",
  },
  "payments.count": {
    name: "Încasări",
    formula: "numărul de încasări",
    meaning: "De câte ori au intrat bani. Restituirile nu se numără.",
  },
  "payments.average": {
    name: "Încasare medie",
    formula: "încasări / numărul de încasări",
    meaning: "Cât aduce în medie o încasare. Fără restituiri.",
  },
  "payments.largest": {
    name: "Cea mai mare încasare",
    formula: "cea mai mare dintre încasări",
    meaning: "Cea mai mare încasare.",
  },
  "payments.refunds": {
    name: "Restituiri",
    formula: "suma încasărilor cu minus",
    meaning: "Bani dați înapoi clienților.",
  },
  "payments.changeOnPrevious": {
    name: "Față de luna trecută",
    formula: "luna aceasta / cealaltă lună − 1",
    meaning:
      "Cu cât s-a încasat mai mult sau mai puțin decât luna trecută. Luna în curs se compară cu tot atâtea zile lucrătoare.",
  },
  "payments.changeOnLastYear": {
    name: "Față de anul trecut",
    formula: "luna aceasta / cealaltă lună − 1",
    meaning:
      "Cu cât s-a încasat mai mult sau mai puțin decât în aceeași lună din anul trecut. Luna în curs se compară cu tot atâtea zile lucrătoare.",
  },
  "payments.new": {
    name: "De la clienți noi",
    formula: "suma încasărilor marcate „nou”; fără marcaj, cât timp clientul este nou",
    meaning:
      "Banii clienților care abia încep să cumpere. Câte luni este nou un client se alege în „Setări”.",
  },
  "payments.current": {
    name: "De la clienți actuali",
    formula: "suma încasărilor marcate „curent”; fără marcaj, când clientul nu mai este nou",
    meaning: "Banii clienților care au mai cumpărat.",
  },
  "payments.vip": {
    name: "De la clienți VIP",
    formula: "suma încasărilor marcate VIP sau ale unui agent VIP ori client VIP",
    meaning: "Banii clienților VIP.",
  },
  "payments.newShare": {
    name: "Cota clienților noi",
    formula: "parte / total",
    meaning: "Cât din bani aduc clienții noi.",
  },
  "payments.currentShare": {
    name: "Cota clienților actuali",
    formula: "parte / total",
    meaning: "Cât din bani aduc clienții actuali.",
  },
  "payments.vipShare": {
    name: "Cota clienților VIP",
    formula: "parte / total",
    meaning: "Cât din bani aduc clienții VIP.",
  },
  "payments.referred": {
    name: "Din recomandări",
    formula: "suma încasărilor de la clienți noi veniți prin recomandare",
    meaning: "Banii clienților noi care ne-au fost recomandați.",
  },
  "payments.swing": {
    name: "Oscilația lunilor",
    formula: "(luna cea mai bună − luna cea mai slabă) / media lunară",
    meaning:
      "Cât de inegale au fost ultimele luni întregi. Cu cât e mai mare, cu atât e mai greu de planificat.",
  },
  "payments.monthsUnderWaterline": {
    name: "Luni sub linia de plutire",
    formula: "câte dintre ultimele luni întregi, cel mult douăsprezece, sunt sub linia de plutire",
    meaning: "De câte ori luna nu și-a acoperit cheltuielile.",
  },
  "clients.active": {
    name: "Clienți care au plătit",
    formula: "numărul de clienți cu încasări",
    meaning: "Câți clienți diferiți au plătit.",
  },
  "clients.averageTurnover": {
    name: "Rulaj pe client",
    formula: "încasat / clienți",
    meaning: "Cât aduce în medie un client care a plătit.",
  },
  "clients.new": {
    name: "Clienți noi",
    formula: "numărul de clienți cu prima încasare în această lună",
    meaning: "Câți clienți au plătit pentru prima dată.",
  },
  "clients.returned": {
    name: "Clienți reveniți",
    formula: "numărul de clienți care au plătit după cel puțin douăsprezece luni de tăcere",
    meaning: "Clienți vechi care cumpără din nou.",
  },
  "clients.groupsPerClient": {
    name: "Grupe de produse pe client",
    formula: "grupe de produse cumpărate / clienți, pe douăsprezece luni",
    meaning:
      "Câte grupe diferite cumpără în medie un client. Cu cât mai multe, cu atât pleacă mai greu.",
  },
  "clients.unlisted": {
    name: "Plătesc, dar nu sunt trecuți",
    formula: "clienți cu încasări care nu au rând în foaia „Clienți”",
    meaning: "Banii lor intră peste tot, mai puțin la clienții-cheie.",
  },
  "clients.unlistedTurnover": {
    name: "Cât au plătit",
    formula: "suma încasărilor de la clienți fără rând în foaia „Clienți”",
    meaning: "Bani din toată perioada, de la clienți pe care nu i-a trecut nimeni.",
  },
  "deals.closed": {
    name: "Tranzacții încheiate",
    formula:
      "tranzacțiile câștigate, în luna zilei în care s-au încheiat; fără foaia Oportunități, încasările unui client cu același număr de document sunt o tranzacție, iar fără număr fiecare încasare",
    meaning: "Câte tranzacții s-au încheiat.",
  },
};
