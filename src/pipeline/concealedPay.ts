import type { Finding } from "../model/finding.ts";
import type { SheetSource } from "../sheets/dataset.ts";

/** Columns of Team that say what somebody is paid. */
const payColumns = [
  "basePay",
  "commission",
  "commissionNew",
  "commissionCurrent",
  "commissionVip",
] as const;

const HIDDEN = "•••";

/**
 * Findings as pages may show them: what a cell of pay holds is hidden, where it stands and what is wrong
 * with it is not. The command line, which the owner runs, tells the value.
 */
export function concealedPay(
  findings: readonly Finding[],
  sheets: readonly SheetSource[],
): readonly Finding[] {
  const columns = new Set(
    sheets
      .filter(({ as }) => as === "team")
      .flatMap(({ file, sheet, columns }) =>
        payColumns.flatMap((key) => {
          const column = columns[key];
          return column ? [`${file}\n${sheet}\n${column.letters}`] : [];
        }),
      ),
  );
  if (columns.size === 0) return findings;
  return findings.map((finding) => {
    const letters = /^[A-Z]+/.exec(finding.cell ?? "")?.[0] ?? "";
    return columns.has(`${finding.file}\n${finding.sheet ?? ""}\n${letters}`)
      ? concealed(finding)
      : finding;
  });
}

/** A finding without the amounts it was found by: its value, and every number among its facts. */
function concealed(finding: Finding): Finding {
  const facts = Object.entries(finding.facts).map(([name, fact]) => [name, withoutNumbers(fact)]);
  return {
    ...finding,
    ...(finding.value === undefined ? {} : { value: HIDDEN }),
    facts: Object.fromEntries(facts),
  } as Finding;
}

/** Addresses have letters before their digits; amounts have not. */
const isAmount = (text: string): boolean => /\p{Nd}/u.test(text) && !/[A-Z]+\d+$/.test(text);

function withoutNumbers(fact: unknown): unknown {
  if (Array.isArray(fact)) return fact.map(withoutNumbers);
  return typeof fact === "string" && isAmount(fact) ? HIDDEN : fact;
}
