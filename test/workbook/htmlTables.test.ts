import { expect, test } from "vitest";
import { parseFile } from "../../src/workbook/parseFile.ts";
import { cellsOf } from "./books.ts";

const read = (page: string | Uint8Array, file = "Оплаты.xls") =>
  parseFile(Buffer.from(page), file, "text");

test.each<[string, string, unknown[][]]>([
  [
    "named and numbered characters",
    "<table><tr><td>&laquo;Ромашка&raquo; &amp; Co</td><td>5&nbsp;&#8381;</td><td>&mdash;</td></tr></table>",
    [["«Ромашка» & Co", "5\u00a0₽", "—"]],
  ],
  [
    "cells and rows that nobody closed",
    "<TABLE><THEAD><TR><TH>Date<TH>Amount<TBODY><TR><TD>20.11.2026<TD>5</TABLE>",
    [
      ["Date", "Amount"],
      ["20.11.2026", "5"],
    ],
  ],
  [
    "a table within a cell of another, under what stands before it",
    "<table><tr><td>Отчёт</td></tr><tr><td><table><tr><td>Дата</td><td>Сумма</td></tr><tr><td>20.11.2026</td><td>5</td></tr></table></td></tr></table>",
    [
      ["Отчёт", null],
      [null, null],
      ["Дата", "Сумма"],
      ["20.11.2026", "5"],
    ],
  ],
  [
    "cells that span rows and columns",
    "<table><tr><td rowspan=2>Client</td><td colspan=2>Volume</td></tr><tr><td>now</td><td>possible</td></tr></table>",
    [
      ["Client", "Volume", null],
      [null, "now", "possible"],
    ],
  ],
  [
    "line ends and blanks of the source",
    "<table>\n <tr>\n  <td>\n   Neva\n   Hyper  </td>\n  <td>a<br>b</td><td><p>c</p><p>d</p></td>\n </tr>\n</table>",
    [["Neva Hyper", "a\nb", "c\nd"]],
  ],
  [
    "nothing of comments, scripts, styles and Excel's own notes",
    "<html><head><style>td{color:red}</style><!--[if gte mso 9]><xml><x:Name>Sheet</x:Name></xml><![endif]--></head><body><!-- <table><tr><td>old</td></tr></table> --><table><tr><td><script>'<td>7</td>'</script>Neva</td></tr></table></body></html>",
    [["Neva"]],
  ],
  [
    "digits as the text they are",
    "<table><tr><td>00123</td><td>3/4</td><td>1 234,56</td><td>+79161234567</td></tr></table>",
    [["00123", "3/4", "1 234,56", "+79161234567"]],
  ],
])("parseFile reads in a page %s", async (_, page, expected) => {
  const reading = await read(page);
  expect(reading.workbook?.format).toBe("html");
  expect(cellsOf(reading)).toEqual(expected);
});

test("parseFile names the largest table of a page by its file, and tells hidden rows", async () => {
  const page =
    "<table><tr><td>Отчёт</td></tr></table><table><tr><td>Дата</td></tr><tr style='height:0;display: none'><td>1</td></tr><tr><td>2</td></tr></table>";
  const { workbook } = await read(page);
  expect(workbook?.sheets.map(({ name, hiddenRows }) => [name, [...hiddenRows]])).toEqual([
    ["Оплаты (1)", []],
    ["Оплаты", [1]],
  ]);
});

test("parseFile reads a bank's page in code page 1251, whatever its heading says", async () => {
  const heading = '<html><head><meta charset="windows-1251"></head><body><table><tr><td>';
  const date = Uint8Array.of(0xc4, 0xe0, 0xf2, 0xe0);
  const page = Buffer.concat([Buffer.from(heading), date, Buffer.from("</td></tr></table>")]);
  expect(cellsOf(await read(page))).toEqual([["Дата"]]);
});

test("parseFile bounds what a cell may span: columns as browsers do, rows as far as there are any", async () => {
  const page = "<table><tr><td rowspan=1000000000 colspan=1000000000>x</td></tr></table>";
  const { workbook } = await read(page);
  expect(workbook?.sheets).toMatchObject([
    { rowCount: 1, merges: [{ firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 999 }] },
  ]);
});
