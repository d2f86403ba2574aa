import { expect, test } from "vitest";
import { decodeText } from "../../src/workbook/decodeText.ts";

const RUSSIAN = "Дата;Клиент;Сумма\n20.11.2026;Ромашка;1 234,56\n21.11.2026;Северный ветер;500\n";
/** The no-break space of 1251 is «а», the commonest letter, in 866. */
const GROUPED = `Дата;Клиент;Сумма\n${"20.11.2026;Client 12346;1\u00a0234,56\n".repeat(50)}`;
const ROMANIAN = "Data;Client;Sumă\n20.11.2026;Țesături și fire;5\n"
  .replaceAll("ș", "ş")
  .replaceAll("Ț", "Ţ");
const FRENCH = "Date;Client;Règlement\n20/11/2026;Crêperie d'Évreux;1200\n";
const PERSIAN = "تاريخ;مشتري;مبلغ\nالف;بازرگاني ايران;500\n";

/** Bytes of a text in a single-byte encoding, by asking the platform's decoder for each byte. */
function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte -= 1)
    bytes.set(decoder.decode(new Uint8Array([byte])), byte);
  return Uint8Array.from(text, (letter) => {
    const byte = bytes.get(letter);
    if (byte === undefined) throw new Error(`${encoding} has no ${letter}`);
    return byte;
  });
}

const utf16be = (text: string): Uint8Array => Buffer.from(text, "utf16le").swap16();

test.each<[string, string, Uint8Array]>([
  ["UTF-8", RUSSIAN, Buffer.from(RUSSIAN)],
  ["UTF-8 with its mark", RUSSIAN, Buffer.from(`\ufeff${RUSSIAN}`)],
  ["UTF-16 with its mark", RUSSIAN, Buffer.from(`\ufeff${RUSSIAN}`, "utf16le")],
  ["UTF-16 without", RUSSIAN, Buffer.from(RUSSIAN, "utf16le")],
  ["UTF-16 the other way round", RUSSIAN, utf16be(`\ufeff${RUSSIAN}`)],
  ["code page 1251", RUSSIAN, encoded(RUSSIAN, "windows-1251")],
  [
    "code page 1251 in capitals",
    RUSSIAN.toUpperCase(),
    encoded(RUSSIAN.toUpperCase(), "windows-1251"),
  ],
  ["code page 1251 with no-break spaces", GROUPED, encoded(GROUPED, "windows-1251")],
  ["code page 866", RUSSIAN, encoded(RUSSIAN, "ibm866")],
  ["KOI8-R", RUSSIAN, encoded(RUSSIAN, "koi8-r")],
  ["the Mac's Cyrillic", RUSSIAN, encoded(RUSSIAN, "x-mac-cyrillic")],
  [
    "UTF-16 with a letter whose code ends in a NUL",
    `${RUSSIAN}Ā`,
    Buffer.from(`${RUSSIAN}Ā`, "utf16le"),
  ],
  ["code page 1250", ROMANIAN, encoded(ROMANIAN, "windows-1250")],
  ["code page 1252", FRENCH, encoded(FRENCH, "windows-1252")],
  ["code page 1256", PERSIAN, encoded(PERSIAN, "windows-1256")],
])("decodeText(%s)", (_, text, bytes) => {
  expect(decodeText(bytes)).toBe(text);
});

test.each<[string, readonly number[]]>([
  ["NULs on both sides", [0, 0, 1, 2, 3, 0, 0, 7]],
  ["controls", [0x41, 0x01, 0x02, 0x42]],
])("decodeText is null for %s", (_, bytes) => {
  expect(decodeText(Uint8Array.from(bytes))).toBeNull();
});
