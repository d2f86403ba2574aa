import type { FigureWordsOf } from "../../figureWords.ts";

export const productFigures: FigureWordsOf<"products"> = {
  "products.total": {
    name: "Venitul unei grupe de produse",
    formula: "încasări + restituiri",
    meaning: "Cât a adus o grupă de produse în lună. Încasările fără produs sunt „altele”.",
  },
  "products.share": {
    name: "Cota unei grupe de produse",
    formula: "parte / total",
    meaning: "Ce parte din venitul lunii aduce o grupă de produse.",
  },
  "products.payPerEffort": {
    name: "Plata pentru efort",
    formula: "(comision / efort) / (comisionul grupei principale / efortul grupei principale)",
    meaning:
      "Cât plătește o oră de vânzare a grupei față de grupa principală. Sub 1 nimeni n-o vinde cât timp cea principală e mai ușoară.",
  },
  "products.afterCommission": {
    name: "Rămâne din marjă după comision",
    formula: "marja − comision",
    meaning:
      "Cât rămâne firmei din fiecare vânzare. Sub 0 fiecare vânzare costă mai mult decât aduce.",
  },
  "products.cannibalised": {
    name: "Mâncat de la grupele vechi",
    formula: "(grupele vechi înainte − grupele vechi acum) / grupa nouă acum; 0 dacă n-au scăzut",
    meaning:
      "Cât din ce vinde grupa nouă clienților celor vechi doar înlocuiește ce cumpărau înainte. Peste 1 grupa nouă ia mai mult decât aduce.",
  },
  "products.net": {
    name: "Ce a adăugat de fapt grupa nouă",
    formula: "grupa nouă acum − (grupele vechi înainte − grupele vechi acum)",
    meaning:
      "Vânzările grupei noi minus ce au încetat aceiași clienți să cumpere din cele vechi, pe trei luni.",
  },
  "products.oldChange": {
    name: "Schimbarea grupelor vechi",
    formula: "grupele vechi acum / grupele vechi înainte − 1",
    meaning:
      "Cum s-au mișcat cumpărăturile clienților grupelor vechi de dinainte de lansare. De la 10% în jos grupa nouă le mănâncă.",
  },
};
