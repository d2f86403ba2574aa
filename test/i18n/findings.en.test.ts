import { expect, test } from "vitest";
import { formatsOf } from "../../src/i18n/formats.ts";
import { messagesOf } from "../../src/i18n/messages.ts";
import { findingSamples } from "./findingSamples.ts";

const formats = formatsOf("en", { currency: "USD", minorUnits: 2, calendar: "gregorian" });
const { findings } = messagesOf("en");

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
    "unreadable-file: The file cannot be read (no such record). Open it in Excel, save it again and try once more.
    unreadable-file: Another program, such as Excel, holds the file (EBUSY). Save and close it there, and try once more.
    empty-file: The file is empty, 0 bytes. Save the workbook again.
    cut-off-file: The file ends too early, as after a copy that was broken off. Copy it again from where it came.
    damaged-file: The file is damaged at xl/worksheets/sheet1.xml; its contents cannot be trusted. Take an undamaged copy.
    encrypted-file: The workbook is protected by a password. Save a copy without the password.
    not-a-spreadsheet: This is not a workbook; by its contents it is PDF. Save the workbook from Excel as .xlsx.
    unsupported-format: The format Excel 4 is not read. Open the file in Excel and save it as .xlsx.
    file-too-large: The file takes 700 MB; the limit is 512 MB. Split the workbook by year, or delete what the figures do not need.
    file-too-large: Unpacked, the workbook takes 9 GB; the limit is 4 GB. Split the workbook by year, or delete what the figures do not need.
    file-too-large: A part of the workbook is packed 1000 : 1; the limit is 250 : 1. Split the workbook by year, or delete what the figures do not need.
    file-too-large: The number of cells in the workbook is 45,000,000; the limit is 30,000,000. Split the workbook by year, or delete what the figures do not need.
    file-too-large: The number of parts in the workbook is 65,535; the limit is 10,000. Split the workbook by year, or delete what the figures do not need.
    file-too-large: To read, the workbook needs 6 GB; the limit is 4 GB. Split the workbook by year, or delete what the figures do not need.
    file-too-large: The number of rows in a sheet is 1,000,000,000; the limit is 1,048,576. Split the workbook by year, or delete what the figures do not need.
    file-too-large: The number of columns in a sheet is 16,385; the limit is 16,384. Split the workbook by year, or delete what the figures do not need.
    wrong-extension: By its contents the file is HTML, its name says otherwise. It was read; rename it.
    copy-of: This looks like a copy of sales 2025.xlsx; the rows of both count. Take one of the two out of the folder.
    stale-workbook: Nothing newer than 20 November 2026 is in the workbook; news is expected every 3 days. Enter what came since and save, or write the day the figures are of into Settings.
    file-skipped: Skipped: this is the mark of a workbook that somebody has open.
    file-skipped: Skipped: this is a temporary file.
    file-skipped: Skipped: the file is hidden.
    file-skipped: Skipped: this is not a workbook.
    sample-set-aside: The sample was not read: there are other workbooks in the folder.
    reading-took-too-long: Reading was stopped after 20 seconds. Split the workbook by year, or delete sheets that the figures do not need.
    missing-sheet: None of the sheets Clients, Payments and Plans was found. Add one of them, or give a sheet that name.
    sheet-part-missing: The workbook names this sheet but holds nothing of it. Open the workbook in Excel and save it again.
    no-table-found: No row with headings was found; expected Date, Client and Amount. Write the headings into one row above the data.
    missing-column: The column Amount is missing, so the sheet was left out. Add it, or rename one (also accepted: Sum, Value).
    missing-column: The column Amount is missing, so the sheet was left out. Add it, or rename one.
    duplicate-column: Sum repeats the column Amount. Delete or rename one of the two.
    no-rows: The sheet has headings but no rows. Fill it in, or delete it.
    more-than-one-table: There is another table, at row 41; only the first was read. Move it to a sheet of its own.
    blank-column-with-data: This column has 21 filled cells but no heading, so it was not read. Give it a heading.
    hidden-sheet: The sheet is hidden, and its rows count. Show it, or delete it.
    multi-row-heading: The headings take 2 rows and were read as one. Check that they came out right.
    unknown-sheet: The sheet was not read: no sheet of this name is expected.
    unknown-column: Weather was not read: no column of this name is expected.
    unknown-column: Sum was not read: another column fits better.
    unknown-column: Kind was not read: it holds none of the words that are expected there.
    did-you-mean: "Kidslnd" is close to a client named "Kidsland". If that is meant, write it so.
    did-you-mean: "Paiments" is close to a sheet named "Payments". If that is meant, write it so.
    hidden-rows: Hidden or filtered out: 1 row. Hidden rows count like the others.
    hidden-rows: Hidden or filtered out: 20 rows. Hidden rows count like the others.
    copied-sheet: Rows that also stand in Payments: 20. They count twice. Delete one of the two sheets, or rename the one that should not count.
    copied-sheet: Rows that also stand in a.xlsx!Plans: 12. They count once. Keep them in one of the two sheets.
    skipped-rows: Rows skipped: blank 3, totals 1, other 0.
    unit-in-heading: "Amount, $K" gives the unit: amounts were read in thousands of USD.
    unit-in-heading: "в тыс." gives the unit: amounts were read in thousands.
    unit-in-heading: "‹ریال›" gives the unit: amounts were read in IRR.
    unknown-unit: Amount, bags ends in a unit that is not known: "bags". Write a currency such as USD, or thousand or million before it.
    date-is-not-payment-date: Invoice date is not the day the money came. Add the column Date.
    debit-credit-unclear: It is not clear which of the columns Debit and Credit is money received. Name that one Amount.
    vat-column-chosen: Amounts were taken from Amount with VAT, not from Amount without VAT: payments are counted with VAT. If another is meant, name that one Amount.
    vat-column-chosen: Amount without VAT is without VAT, and payments are counted with it. Give amounts with VAT, if there is any.
    pivoted-table: Months stand across the sheet, from Jan 2026 on, so it was left out; expected a row each, with Date, Client and Amount. Turn the columns into rows (in Excel: Data, From Table, Unpivot Columns).
    pivoted-table: Names stand across the sheet, from Anna on, so it was left out; expected a row each, with Date, Client and Amount. Turn the columns into rows (in Excel: Data, From Table, Unpivot Columns).
    grouped-rows: Client: names stand in rows of their own, 3 of them, from "Northwind" on; rows read with the name above them: 12.
    carried-forward-row: "Opening balance" carries a balance over, so the row was skipped.
    missing-cell: Amount is empty; expected a number such as 1234.50. Fill in the cell.
    missing-cell: Client is empty; expected a name. Fill in the cell.
    type-error: Amount is "12,3a"; expected a number such as 1234.50. Correct the cell.
    type-error: Date is "soon"; expected a date such as 2026-11-20. Correct the cell.
    type-error: Month is "soon"; expected a month such as 2026-11. Correct the cell.
    type-error: Capacity is "many"; expected a number such as 12.5. Correct the cell.
    type-error: Margin is "good"; expected a share such as 25% or 0.25. Correct the cell.
    type-error: Working is "maybe"; expected yes or no. Correct the cell.
    type-error: Client is "#"; expected some text. Correct the cell.
    type-error: Kind is "old"; expected one of the known words. Correct the cell.
    type-error: Kind is "old"; expected one of: new, current, VIP. Correct the cell.
    constraint-error: Amount is "-5"; expected a number of zero or more. Correct the cell.
    constraint-error: Amount is "0"; expected a number above zero. Correct the cell.
    constraint-error: Amount is "0"; expected a number other than zero. Correct the cell.
    constraint-error: Margin is "140%"; expected a share from 0% to 100%. Correct the cell.
    constraint-error: Working is "3"; expected 1 for a working day, 0.5 for half a day, 0 for a day off. Correct the cell.
    constraint-error: Value is "XXZ"; expected a currency code such as USD, RUB, RON or TOMAN. Correct the cell.
    constraint-error: Value is "de"; expected en, ru, ro or fa. Correct the cell.
    constraint-error: Value is "ZZ"; expected a country code such as RU, RO or IR. Correct the cell.
    constraint-error: Value is "Mars"; expected a time zone such as Europe/Bucharest. Correct the cell.
    constraint-error: Value is "holidays"; expected days of the week such as Saturday, Sunday. Correct the cell.
    constraint-error: Value is "1.5"; expected a whole number. Correct the cell.
    constraint-error: Amount is "9e20"; expected a smaller number. Correct the cell.
    formula-error: Amount shows #REF! instead of a value. Mend the formula.
    no-cached-value: Amount is a formula without a saved result: =B17*2. Open the workbook in Excel and save it.
    constraint-error: Quality is "11"; expected a mark from 0 to 10. Correct the cell.
    own-words: Stage: words of your own in 5 cells: Tender and Pilot; they were kept as they stand. If one is a slip, correct it.
    unknown-month: Month is "Q1"; expected a month such as 2026-11, not a week or a quarter. Correct the cell.
    missing-rate: There is no exchange rate of EUR for this day. Add it to the sheet Rates, or write the amount in the main currency.
    as-of-after-today: As of is "2027-01-31", after today, so the figures are of 20 November 2026. Correct the date, or leave the cell empty.
    date-in-future: Date is "2027-01-01", after today, 20 November 2026. Correct the date.
    unknown-key: "Neva Hyper" is not in the sheet Clients. The row counts in the totals, but in no account. Add the name there, or correct it here.
    unknown-key: "A. Orlova" is not in the sheet Team. The row counts, but for nobody on the team. Add the name there, or correct it here.
    unknown-key: "Export" is not in the sheet Team. The row is used, but no department on the team has this name. Add the name there, or correct it here.
    unknown-key: "Toys" is not in the sheet Payments. The row is used, but nothing else has this name. Add the name there, or correct it here.
    unknown-key: "Kids Land" stands in no other sheet; the spellings were joined under it all the same. Check how it is written.
    ambiguous-number: Amount is "1.234", which could be 1,234 or 1.234; read as 1,234. Type the number without separators of thousands.
    ambiguous-duration: Minutes is "12:30", which could be 750 or 12.5 minutes; read as 12.5. Write h:mm or m:ss at the end of the heading.
    ambiguous-date: Date is "03/04/2026", which could be 3 April 2026 or 4 March 2026; read as 3 April 2026. Format the column as a date.
    date-out-of-range: Date is "1926-11-03", outside 1 January 1980 to 31 December 2069, so the row was left out. Correct the year.
    unlike-its-column: Client is "1200", a number in a column of words. It was read; check that it stands in its place.
    unlike-its-column: Date is "5.11.26", text in a column of dates. It was read; check that it stands in its place.
    mixed-currency: Amount holds several currencies: USD and EUR. Write all amounts in one, or add a column Currency.
    id-rounded: Document no. is a long number that Excel has rounded. Format the column as text and type the number again.
    serial-without-format: Date is the number 46346; read as the date 20 November 2026. Format the column as a date.
    number-as-text: Amount: numbers stored as text in 1 cell; they were read as numbers.
    number-as-text: Amount: numbers stored as text in 101 cells; they were read as numbers.
    date-as-text: Date: dates stored as text in 5 cells; they were read as dates.
    placeholder: Manager: a dash, "n/a" or the like in 2 cells; they were read as empty.
    rounded-amount: Amount is "10.005", finer than the currency; read as 10.01.
    unknown-setting: The setting "Colour" is not known and was not used.
    duplicate-key: "Kidsland" is here a second time; the first, at A4, was used and this row was not. Keep one of them.
    duplicate-key: "2026-11" is also at branch.xlsx!Plans!A4, which was used; this row was not. Keep one of them.
    probable-duplicate-row: The row repeats A16: the same date, client and amount. Both count; delete one if it was entered twice.
    similar-names: Kidsland and Kidsland LLC may be one and the same. If so, write the name in one way, or join them in the sheet Aliases.
    circular-alias: Kidsland and Kids Land mean one another in a circle, so the row was not used. Let one of them be the real name.
    total-mismatch: The total is 8,611,410.47, the rows add up to 8,611,400.00. The rows were used; check which of them the total leaves out.
    volume-drift: The current volume is given as 140,000.00, but 95,000.00 a month was paid. Bring it up to date.
    current-above-possible: The client buys 500,000.00 already, more than the possible volume, 420,000.00. Raise the possible volume.
    volumes-differ: Current volume is "120 000" here and 140,000.00 at branch.xlsx!Clients!C9, in the workbook saved later, which was used. Bring the two together.
    joined-by-number: Kidsland and Kids Land have one client number, 7712345678, and were read as one client. If they are two, correct the number.
    vague-opportunity: The deal is open and has no amount, so it is in no forecast. Fill in what it should bring.
    vague-opportunity: The deal is open and has no expected month, so it is in no forecast. Fill in when the money should come.
    vague-opportunity: The deal is open and has neither amount nor expected month, so it is in no forecast. Fill in what it should bring and when.
    cells-differ: Waterline is "800 000" here and "900 000" at branch.xlsx!Settings!B5, which was used. Bring the two together.
    plans-added: Targets that branch.xlsx!Plans sets too, with other amounts: 12. Both were added up, as plans of two branches are. If one replaces the other, delete the old one.
    counts-added: Counts that branch.xlsx!Funnel has too: 8. Both were added up, as those of two branches are. If one replaces the other, delete the old one.
    mixed-rial-toman: Amounts of November 2026 are about ten times those of the other months (usually 1,200,000, elsewhere 118,000). If they are in rials, say so in the heading or in a column Currency.
    mixed-rial-toman: Amounts of November 2026 are about a tenth of those of the other months (usually 11,900, elsewhere 118,000). If they are in tomans, say so in the heading or in a column Currency.
    no-plan: There is no plan for November 2026. Add a row with the company’s plan.
    plan-parts-differ: The plans of the sellers for November 2026 add up to 930,000.00, the company’s plan is 900,000.00. Check which is right.
    plan-parts-differ: The plans of the departments for November 2026 add up to 930,000.00, the company’s plan is 900,000.00. Check which is right.
    outlier-amount: The amount 6,200,000.00 is far above what this client usually pays, 62,000.00. Check the number of zeros.
    transfers-unknown: The days that RU moves by decree in 2027 are not known. Write days off and working Saturdays into the sheet Calendar.
    wall-too-far: From 6.5 m a screen of 43 inches cannot be read: 5.7 m is the farthest. Hang a larger screen or seat people nearer; if the settings are wrong, correct them.
    constraint-error: Minutes is "1500"; expected 24 hours at most, as it is one day. Correct the cell.
    constraint-error: Rate is "90"; expected 1: all amounts are shown in this currency. Correct the cell.
    probable-duplicate-row: The row repeats A16 in every cell. Both count; delete one if it was entered twice.
    cells-contradict: Left is "2025-03-01", before Hired, "2026-03-01". Correct one of the two; until then the row counts as it stands.
    cells-contradict: Opened is "120", above Delivered, "100". Correct one of the two; until then the row counts as it stands.
    impossible-row: To is "2026-10-31", before From, "2026-11-01". That cannot be, so the row was not used. Correct one of the two.
    impossible-row: Score is "12", above Max, "10". That cannot be, so the row was not used. Correct one of the two.
    open-though-done: Status is "open", yet Done on is 3 November 2026. The step counts as open; correct one of the two.
    day-too-long: The rows of this person on this day add up to 26.5 hours. All count; check the days, the names and the unit of time."
  `);
});
