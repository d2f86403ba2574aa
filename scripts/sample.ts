import { writeFile } from "node:fs/promises";
import { sampleWorkbook } from "./sample/workbook.ts";

// The sample is read only when no other workbook lies beside it.
const path = new URL("../data/sample.xlsx", import.meta.url);
await writeFile(path, sampleWorkbook());
console.error("data/sample.xlsx");
