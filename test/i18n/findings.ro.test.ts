import { expect, test } from "vitest";
import { formatsOf } from "../../src/i18n/formats.ts";
import { messagesOf } from "../../src/i18n/messages.ts";
import { findingSamples } from "./findingSamples.ts";

const formats = formatsOf("ro", { currency: "USD", minorUnits: 2, calendar: "gregorian" });
const { findings } = messagesOf("ro");

/** No-break spaces as plain ones, isolation as brackets, so that the texts can be read. */
const legible = (text: string): string =>
  text
    .replaceAll("\u00A0", " ")
    .replace(/[\u2066\u2068]/g, "‹")
    .replaceAll("\u2069", "›");

test("every finding says what and where, what was expected and what to do", () => {
  const said = findingSamples.map(
    (finding) => `${finding.code}: ${legible(findings[finding.code](finding, formats))}`,
  );
  expect(said.join("\n")).toMatchInlineSnapshot(`
    "unreadable-file: Fișierul nu poate fi citit (no such record). Deschideți-l în Excel, salvați-l și încercați din nou.
    unreadable-file: Fișierul este ținut de alt program, de exemplu Excel (EBUSY). Salvați-l și închideți-l acolo, apoi încercați din nou.
    empty-file: Fișierul este gol, 0 octeți. Salvați-l din nou.
    cut-off-file: Fișierul se termină prea devreme, ca după o copiere întreruptă. Copiați-l din nou de la sursă.
    damaged-file: Fișierul este deteriorat: xl/worksheets/sheet1.xml; conținutul nu este de încredere. Luați o copie bună.
    encrypted-file: Fișierul este protejat cu parolă. Salvați o copie fără parolă.
    not-a-spreadsheet: Acesta nu este un fișier Excel; după conținut este PDF. Salvați tabelul din Excel ca .xlsx.
    unsupported-format: Formatul Excel 4 nu se citește. Deschideți fișierul în Excel și salvați-l ca .xlsx.
    file-too-large: Fișierul are 700 MB; limita este 512 MB. Împărțiți fișierul pe ani sau ștergeți ce nu este necesar pentru cifre.
    file-too-large: Despachetat, fișierul are 9 GB; limita este 4 GB. Împărțiți fișierul pe ani sau ștergeți ce nu este necesar pentru cifre.
    file-too-large: O parte a fișierului este comprimată 1000 : 1; limita este 250 : 1. Împărțiți fișierul pe ani sau ștergeți ce nu este necesar pentru cifre.
    file-too-large: Numărul de celule din fișier este 45.000.000; limita este 30.000.000. Împărțiți fișierul pe ani sau ștergeți ce nu este necesar pentru cifre.
    file-too-large: Numărul de părți din fișier este 65.535; limita este 10.000. Împărțiți fișierul pe ani sau ștergeți ce nu este necesar pentru cifre.
    file-too-large: Pentru citire este nevoie de 6 GB; limita este 4 GB. Împărțiți fișierul pe ani sau ștergeți ce nu este necesar pentru cifre.
    file-too-large: Numărul de rânduri dintr-o foaie este 1.000.000.000; limita este 1.048.576. Împărțiți fișierul pe ani sau ștergeți ce nu este necesar pentru cifre.
    file-too-large: Numărul de coloane dintr-o foaie este 16.385; limita este 16.384. Împărțiți fișierul pe ani sau ștergeți ce nu este necesar pentru cifre.
    wrong-extension: După conținut, fișierul este HTML, dar extensia spune altceva. A fost citit; redenumiți-l.
    copy-of: Pare o copie a fișierului sales 2025.xlsx; rândurile din ambele intră în calcul. Scoateți unul din dosar.
    stale-workbook: Fișierul nu conține nimic mai nou de 20 noiembrie 2026, deși ar trebui actualizat o dată la 3 zile. Introduceți ce e nou și salvați sau scrieți în setări ziua cifrelor.
    file-skipped: Sărit: este semnul unui fișier pe care îl are cineva deschis.
    file-skipped: Sărit: fișier temporar.
    file-skipped: Sărit: fișier ascuns.
    file-skipped: Sărit: nu este un fișier Excel.
    sample-set-aside: Fișierul-exemplu nu a fost citit: în dosar sunt alte fișiere.
    reading-took-too-long: Citirea a fost oprită după 20 de secunde. Împărțiți fișierul pe ani sau ștergeți foile care nu sunt necesare pentru cifre.
    missing-sheet: Nu există niciuna dintre foile necesare: Clients, Payments și Plans. Adăugați una dintre ele sau dați unei foi acest nume.
    sheet-part-missing: Foaia este numită în fișier, dar conținutul ei lipsește. Deschideți fișierul în Excel și salvați-l din nou.
    no-table-found: Nu s-a găsit rândul de antet; trebuie: Date, Client și Amount. Scrieți antetele pe un singur rând, deasupra datelor.
    missing-column: Lipsește coloana „Amount”, așa că foaia nu a fost luată în calcul. Adăugați coloana sau redenumiți una existentă (se acceptă și: Sum, Value).
    missing-column: Lipsește coloana „Amount”, așa că foaia nu a fost luată în calcul. Adăugați coloana sau redenumiți una existentă.
    duplicate-column: „Sum” repetă coloana „Amount”. Ștergeți sau redenumiți una dintre ele.
    no-rows: Foaia are antete, dar nu are rânduri. Completați-o sau ștergeți-o.
    more-than-one-table: Pe foaie mai este un tabel, la rândul 41; s-a citit doar primul. Mutați-l pe altă foaie.
    blank-column-with-data: Coloana nu are antet, dar are 21 de celule completate; nu a fost citită. Scrieți antetul.
    hidden-sheet: Foaia este ascunsă, dar rândurile ei intră în calcul. Afișați-o sau ștergeți-o.
    multi-row-heading: Antetele ocupă 2 rânduri și au fost citite ca unul singur. Verificați dacă sunt înțelese corect.
    unknown-sheet: Foaia nu a fost citită: nu se așteaptă nicio foaie cu acest nume.
    unknown-column: „Weather”: coloana nu a fost citită, nu se așteaptă nicio coloană cu acest nume.
    unknown-column: „Sum”: coloana nu a fost citită, alta se potrivește mai bine.
    unknown-column: „Kind”: coloana nu a fost citită, nu conține niciunul dintre cuvintele așteptate.
    did-you-mean: „Kidslnd”: există un nume apropiat, clientul „Kidsland”. Dacă despre asta este vorba, scrieți la fel.
    did-you-mean: „Paiments”: există un nume apropiat, foaia „Payments”. Dacă despre asta este vorba, scrieți la fel.
    hidden-rows: Ascunse sau filtrate: 1 rând. Intră în calcul ca toate celelalte.
    hidden-rows: Ascunse sau filtrate: 20 de rânduri. Intră în calcul ca toate celelalte.
    copied-sheet: Rânduri care se află și în Payments: 20. Intră de două ori în calcul. Ștergeți una din cele două foi sau redenumiți-o pe cea de care nu e nevoie.
    copied-sheet: Rânduri care se află și în a.xlsx!Plans: 12. Intră în calcul o singură dată. Păstrați-le într-una din cele două foi.
    skipped-rows: Rânduri sărite: goale 3, de total 1, altele 0.
    unit-in-heading: „Amount, $K” dă unitatea: sumele au fost citite în mii de USD.
    unit-in-heading: „в тыс.” dă unitatea: sumele au fost citite în mii.
    unit-in-heading: „‹ریال›” dă unitatea: sumele au fost citite în IRR.
    unknown-unit: „Amount, bags”: unitatea „bags” nu este cunoscută. Scrieți moneda, de exemplu lei, iar înaintea ei, dacă e cazul, mii sau mil.
    date-is-not-payment-date: „Invoice date” nu este ziua în care au venit banii. Adăugați coloana „Date”.
    debit-credit-unclear: Nu este clar care dintre coloane arată banii încasați: Debit și Credit. Numiți-o „Suma”.
    vat-column-chosen: „Amount with VAT”: sumele s-au luat de aici, nu din Amount without VAT: încasările se numără cu TVA. Dacă este altă coloană, numiți-o „Suma”.
    vat-column-chosen: „Amount without VAT”: sume fără TVA, iar încasările se numără cu TVA. Scrieți sumele cu TVA, dacă există.
    pivoted-table: Lunile stau pe coloane, începând de aici: „Jan 2026”. De aceea foaia nu a fost luată în calcul; trebuie câte un rând, cu Date, Client și Amount. Transformați coloanele în rânduri (în Excel: Date, Din tabel, Anulare pivotare coloane).
    pivoted-table: Numele stau pe coloane, începând de aici: „Anna”. De aceea foaia nu a fost luată în calcul; trebuie câte un rând, cu Date, Client și Amount. Transformați coloanele în rânduri (în Excel: Date, Din tabel, Anulare pivotare coloane).
    grouped-rows: „Client”: numele stau pe rânduri separate, de la „Northwind”, în total 3; rânduri citite cu numele de deasupra lor: 12.
    carried-forward-row: „Opening balance” reportează un sold, așa că rândul a fost sărit.
    missing-cell: „Amount”: celula este goală; trebuie un număr, de exemplu 1234,50. Completați celula.
    missing-cell: „Client”: celula este goală; trebuie un nume. Completați celula.
    type-error: „Amount” este „12,3a”; trebuie un număr, de exemplu 1234,50. Corectați celula.
    type-error: „Date” este „soon”; trebuie o dată, de exemplu 20.11.2026. Corectați celula.
    type-error: „Month” este „soon”; trebuie o lună, de exemplu 11.2026. Corectați celula.
    type-error: „Capacity” este „many”; trebuie un număr, de exemplu 12,5. Corectați celula.
    type-error: „Margin” este „good”; trebuie o cotă, de exemplu 25% sau 0,25. Corectați celula.
    type-error: „Working” este „maybe”; trebuie da sau nu. Corectați celula.
    type-error: „Client” este „#”; trebuie un text. Corectați celula.
    type-error: „Kind” este „old”; trebuie unul dintre cuvintele cunoscute. Corectați celula.
    type-error: „Kind” este „old”; trebuie unul dintre cuvintele: new, current, VIP. Corectați celula.
    constraint-error: „Amount” este „-5”; trebuie un număr de la zero în sus. Corectați celula.
    constraint-error: „Amount” este „0”; trebuie un număr mai mare decât zero. Corectați celula.
    constraint-error: „Amount” este „0”; trebuie un număr diferit de zero. Corectați celula.
    constraint-error: „Margin” este „140%”; trebuie o cotă de la 0 la 100%. Corectați celula.
    constraint-error: „Working” este „3”; trebuie 1 pentru zi lucrătoare, 0,5 pentru jumătate de zi, 0 pentru zi liberă. Corectați celula.
    constraint-error: „Value” este „XXZ”; trebuie un cod de monedă: RON, MDL, EUR, USD. Corectați celula.
    constraint-error: „Value” este „de”; trebuie en, ru, ro sau fa. Corectați celula.
    constraint-error: „Value” este „ZZ”; trebuie un cod de țară: RO, MD, IR. Corectați celula.
    constraint-error: „Value” este „Mars”; trebuie un fus orar, de exemplu Europe/Bucharest. Corectați celula.
    constraint-error: „Value” este „holidays”; trebuie zile ale săptămânii, de exemplu „sâmbătă, duminică”. Corectați celula.
    constraint-error: „Value” este „1.5”; trebuie un număr întreg. Corectați celula.
    constraint-error: „Amount” este „9e20”; trebuie un număr mai mic. Corectați celula.
    formula-error: „Amount” arată #REF! în loc de valoare. Corectați formula.
    no-cached-value: „Amount” este o formulă fără rezultat salvat: =B17*2. Deschideți fișierul în Excel și salvați-l.
    constraint-error: „Quality” este „11”; trebuie o notă de la 0 la 10. Corectați celula.
    own-words: „Stage”: cuvinte proprii în 5 celule: Tender și Pilot; au rămas așa cum sunt. Dacă vreunul e o greșeală, corectați-l.
    unknown-month: „Month” este „Q1”; trebuie o lună, de exemplu 11.2026, nu o săptămână sau un trimestru. Corectați celula.
    missing-rate: Nu există curs EUR pentru această zi. Adăugați-l în foaia „Cursuri valutare” sau scrieți suma în moneda principală.
    as-of-after-today: „As of” este „2027-01-31”, după ziua de azi, așa că cifrele sunt la 20 noiembrie 2026. Corectați data sau lăsați celula goală.
    date-in-future: „Date” este „2027-01-01”, după ziua de azi, 20 noiembrie 2026. Corectați data.
    unknown-key: „Neva Hyper” nu este în foaia „Clients”. Rândul intră în totaluri, dar nu la un client-cheie. Adăugați numele acolo sau corectați-l aici.
    unknown-key: „A. Orlova” nu este în foaia „Team”. Rândul intră în calcul, dar numele lipsește din echipă. Adăugați numele acolo sau corectați-l aici.
    unknown-key: „Export” nu este în foaia „Team”. Rândul intră în calcul, dar echipa nu are un departament cu acest nume. Adăugați numele acolo sau corectați-l aici.
    unknown-key: „Toys” nu este în foaia „Payments”. Rândul intră în calcul, dar numele nu mai apare nicăieri. Adăugați numele acolo sau corectați-l aici.
    unknown-key: „Kids Land” nu apare în nicio altă foaie; scrierile au fost totuși unite sub acest nume. Verificați cum se scrie.
    ambiguous-number: „Amount” este „1.234”, care poate fi 1.234 sau 1,234; s-a citit 1.234. Scrieți numărul fără separatori de mii.
    ambiguous-duration: „Minutes” este „12:30”, care poate fi 750 sau 12,5 min; s-a citit 12,5. Adăugați în antet h:mm sau m:ss.
    ambiguous-date: „Date” este „03/04/2026”, care poate fi 3 aprilie 2026 sau 4 martie 2026; s-a citit 3 aprilie 2026. Dați coloanei formatul de dată.
    date-out-of-range: „Date” este „1926-11-03”, în afara intervalului 1 ianuarie 1980 – 31 decembrie 2069; rândul nu intră în calcul. Corectați anul.
    unlike-its-column: „Client” este „1200”, un număr într-o coloană de cuvinte. S-a citit; verificați dacă stă la locul ei.
    unlike-its-column: „Date” este „5.11.26”, un text într-o coloană de date calendaristice. S-a citit; verificați dacă stă la locul ei.
    mixed-currency: „Amount” conține mai multe monede: USD și EUR. Scrieți toate sumele într-una singură sau adăugați coloana „Moneda”.
    id-rounded: „Document no.” este un număr lung pe care Excel l-a rotunjit. Dați coloanei formatul text și scrieți numărul din nou.
    serial-without-format: „Date” este numărul 46346; s-a citit ca data 20 noiembrie 2026. Dați coloanei formatul de dată.
    number-as-text: „Amount”: numere păstrate ca text (1 celulă); au fost citite ca numere.
    number-as-text: „Amount”: numere păstrate ca text (101 celule); au fost citite ca numere.
    date-as-text: „Date”: date păstrate ca text (5 celule); au fost citite ca date.
    placeholder: „Manager”: liniuță, „n/d” sau ceva asemănător (2 celule); s-au citit ca goale.
    rounded-amount: „Amount” este „10.005”, cu mai multe zecimale decât are moneda; s-a citit 10,01.
    unknown-setting: Parametrul „Colour” nu este cunoscut și nu a fost folosit.
    duplicate-key: „Kidsland” apare a doua oară; s-a folosit primul rând, A4, iar acesta nu. Păstrați unul singur.
    duplicate-key: „2026-11” apare și la branch.xlsx!Plans!A4, rând care s-a folosit; acesta nu. Păstrați unul singur.
    probable-duplicate-row: Rândul repetă A16: aceeași dată, același client și aceeași sumă. Ambele intră în calcul; ștergeți unul dacă a fost introdus de două ori.
    similar-names: Poate că este același nume: Kidsland și Kidsland LLC. Dacă da, scrieți-l la fel peste tot sau uniți-le în foaia „Aliasuri”.
    circular-alias: Trimit unul la altul în cerc: Kidsland și Kids Land; rândul nu s-a folosit. Lăsați unul dintre nume să fie cel adevărat.
    total-mismatch: Totalul este 8.611.410,47, iar suma rândurilor 8.611.400,00. Rândurile au fost folosite; verificați care lipsesc din total.
    volume-drift: Volumul actual este trecut 140.000,00, dar s-au plătit 95.000,00 pe lună. Actualizați volumul.
    current-above-possible: Clientul cumpără deja 500.000,00, peste volumul posibil, 420.000,00. Măriți volumul posibil.
    volumes-differ: „Current volume”: aici „120 000”, iar la branch.xlsx!Clients!C9 140.000,00; s-a folosit fișierul salvat mai târziu. Corectați unul dintre ele.
    joined-by-number: Kidsland și Kids Land au același cod de client, 7712345678, și au fost socotiți un singur client. Dacă sunt doi, corectați codul.
    vague-opportunity: Tranzacția este deschisă, dar fără sumă: nu intră în prognoză. Scrieți cât ar trebui să aducă.
    vague-opportunity: Tranzacția este deschisă, dar fără luna estimată: nu intră în prognoză. Scrieți când ar trebui să vină banii.
    vague-opportunity: Tranzacția este deschisă, dar fără sumă și fără luna estimată: nu intră în prognoză. Scrieți cât și când ar trebui să aducă.
    cells-differ: „Waterline”: aici „800 000”, iar la branch.xlsx!Settings!B5 „900 000”, care s-a folosit. Aduceți-le la aceeași valoare.
    plans-added: Ținte care apar și în branch.xlsx!Plans, cu alte sume: 12. S-au adunat, ca planurile a două filiale. Dacă una o înlocuiește pe alta, ștergeți-o pe cea veche.
    counts-added: Cifre ale pâlniei care apar și în branch.xlsx!Funnel: 8. S-au adunat, ca ale a două filiale. Dacă o foaie o înlocuiește pe alta, ștergeți-o pe cea veche.
    mixed-rial-toman: Sumele din noiembrie 2026 sunt de vreo zece ori mai mari decât în celelalte luni (de obicei 1.200.000, în rest 118.000). Dacă sunt în riali, scrieți asta în antet sau în coloana „Moneda”.
    mixed-rial-toman: Sumele din noiembrie 2026 sunt de vreo zece ori mai mici decât în celelalte luni (de obicei 11.900, în rest 118.000). Dacă sunt în tomani, scrieți asta în antet sau în coloana „Moneda”.
    no-plan: Nu există plan pentru noiembrie 2026. Adăugați un rând cu planul companiei.
    plan-parts-differ: Planurile agenților pentru noiembrie 2026 însumează 930.000,00, iar planul companiei este 900.000,00. Verificați care este corect.
    plan-parts-differ: Planurile departamentelor pentru noiembrie 2026 însumează 930.000,00, iar planul companiei este 900.000,00. Verificați care este corect.
    outlier-amount: Suma 6.200.000,00 este mult peste ce plătește de obicei acest client, 62.000,00. Verificați numărul de zerouri.
    transfers-unknown: Zilele libere mutate prin hotărâre în 2027 (RU) nu sunt cunoscute. Scrieți zilele libere și sâmbetele lucrătoare în foaia „Calendar”.
    wall-too-far: De la 6,5 m, un ecran de 43 inci nu se poate citi: cel mult de la 5,7 m. Puneți un ecran mai mare sau stați mai aproape; dacă setările sunt greșite, corectați-le.
    constraint-error: „Minutes” este „1500”; trebuie cel mult 24 de ore, cât are o zi. Corectați celula.
    constraint-error: „Rate” este „90”; trebuie 1: toate sumele se arată în această monedă. Corectați celula.
    probable-duplicate-row: Rândul repetă A16 în toate celulele. Ambele intră în calcul; ștergeți unul dacă a fost introdus de două ori.
    cells-contradict: „Left” este „2025-03-01”, înainte de „Hired”, unde scrie „2026-03-01”. Corectați una dintre ele; până atunci rândul intră în calcul așa cum este.
    cells-contradict: „Opened” este „120”, mai mult decât „Delivered”, unde scrie „100”. Corectați una dintre ele; până atunci rândul intră în calcul așa cum este.
    impossible-row: „To” este „2026-10-31”, înainte de „From”, unde scrie „2026-11-01”. Nu se poate, așa că rândul nu s-a folosit. Corectați una dintre ele.
    impossible-row: „Score” este „12”, mai mult decât „Max”, unde scrie „10”. Nu se poate, așa că rândul nu s-a folosit. Corectați una dintre ele.
    open-though-done: „Status”: „open”, deși în coloana „Done on” scrie 3 noiembrie 2026. Pasul contează ca deschis; corectați una dintre ele.
    day-too-long: Rândurile acestei persoane din această zi însumează 26,5 ore. Toate intră în calcul; verificați zilele, numele și unitatea de timp."
  `);
});
