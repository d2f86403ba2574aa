import type { FindingMessages, FindingOf, RowFindingCode } from "../../findingMessages.ts";
import type { Formats } from "../../formats.ts";
import { columnOf } from "./expected.ts";

const parts = { manager: "менеджеров", department: "отделов" } as const;

/** What an open opportunity lacks. */
const vague = {
  amount:
    "Сделка открыта, но без суммы: в прогноз она не входит. Впишите, сколько она должна принести.",
  month:
    "Сделка открыта, но без ожидаемого месяца: в прогноз она не входит. Впишите, когда ждём деньги.",
  both: "Сделка открыта, но без суммы и без ожидаемого месяца: в прогноз она не входит. Впишите, сколько и когда она должна принести.",
} as const;

/** A cell against the one it contradicts. */
const contradiction = (
  finding: FindingOf<"cells-contradict" | "impossible-row">,
  f: Formats,
): string => {
  const { than, limit, is } = finding.facts;
  const how = is === "before" ? "раньше, чем" : "больше, чем";
  return `${columnOf(finding, f)}: «${f.isolate(finding.value ?? "")}», это ${how} «${f.isolate(than)}»: «${f.isolate(limit)}».`;
};

export const rowFindings: FindingMessages<RowFindingCode> = {
  "duplicate-key": ({ facts, value = "" }, f) =>
    facts.isElsewhere
      ? `«${f.isolate(value)}» есть и в ${f.isolate(facts.first)}: учтена та строка, а эта нет. Оставьте одну.`
      : `«${f.isolate(value)}» встречается второй раз; учтена первая строка, ${f.isolate(facts.first)}, а эта нет. Оставьте одну.`,
  "probable-duplicate-row": ({ facts }, f) =>
    facts.isWhole
      ? `Строка повторяет ${f.isolate(facts.first)} во всех ячейках. Учтены обе; удалите одну, если её ввели дважды.`
      : `Строка повторяет ${f.isolate(facts.first)}: те же дата, клиент и сумма. Учтены обе; удалите одну, если её ввели дважды.`,
  "cells-contradict": (finding, f) =>
    `${contradiction(finding, f)} Исправьте одно из двух; пока строка учтена как есть.`,
  "impossible-row": (finding, f) =>
    `${contradiction(finding, f)} Так не бывает, строка не учтена. Исправьте одно из двух.`,
  "open-though-done": (finding, f) =>
    `${columnOf(finding, f)}: «${f.isolate(finding.value ?? "")}», хотя в столбце «${f.isolate(finding.facts.than)}» стоит ${f.fact(finding.facts.day)}. Шаг считается открытым; исправьте одно из двух.`,
  "day-too-long": ({ facts }, f) =>
    `Строки этого сотрудника за этот день дают в сумме ${f.count(facts.hours)} ч. Учтены все; проверьте даты, имена и единицу времени.`,
  "similar-names": ({ facts }, f) =>
    `Возможно, это одно и то же: ${f.list(facts.names)}. Если так, пишите название одинаково или объедините на листе «Синонимы».`,
  "circular-alias": ({ facts }, f) =>
    `По кругу ссылаются друг на друга: ${f.list(facts.names)}; строка не учтена. Пусть одно из имён будет настоящим.`,
  "cells-differ": (finding, f) =>
    `${columnOf(finding, f)}: здесь «${f.isolate(finding.value ?? "")}», а в ${f.isolate(finding.facts.place)} — «${f.isolate(finding.facts.taken)}»; учтено второе. Приведите к одному.`,
  "plans-added": ({ facts }, f) =>
    `Планов, которые есть и в ${f.isolate(facts.original)}, но с другой суммой: ${f.count(facts.targets)}. Они сложены, как планы двух филиалов. Если один заменяет другой, удалите старый.`,
  "counts-added": ({ facts }, f) =>
    `Количеств, которые есть и в ${f.isolate(facts.original)}: ${f.count(facts.counts)}. Они сложены, как у двух филиалов. Если один лист заменяет другой, удалите старый.`,
  "mixed-rial-toman": ({ facts }, f) =>
    facts.times === "10"
      ? `Суммы за ${f.fact(facts.month)} примерно в десять раз больше, чем в другие месяцы (обычно ${f.fact(facts.here)}, в других ${f.fact(facts.usual)}). Если это риалы, укажите их в заголовке или в столбце «Валюта».`
      : `Суммы за ${f.fact(facts.month)} примерно в десять раз меньше, чем в другие месяцы (обычно ${f.fact(facts.here)}, в других ${f.fact(facts.usual)}). Если это туманы, укажите их в заголовке или в столбце «Валюта».`,
  "volumes-differ": (finding, f) =>
    `${columnOf(finding, f)}: здесь «${f.isolate(finding.value ?? "")}», а в ${f.isolate(finding.facts.place)} — ${f.fact(finding.facts.taken)}; учтён файл, сохранённый позже. Исправьте один из двух.`,
  "joined-by-number": ({ facts }, f) =>
    `Один код клиента, ${f.isolate(facts.number)}, стоит у нескольких названий: ${f.list(facts.names)}. Это считается одним клиентом; если клиенты разные, исправьте код.`,
  "vague-opportunity": ({ facts }) => vague[facts.missing],
  "total-mismatch": ({ facts }, f) =>
    `В итоге ${f.fact(facts.claimed)}, а сумма строк ${f.fact(facts.computed)}. Строки учтены; проверьте, какие из них не вошли в итог.`,
  "volume-drift": ({ facts }, f) =>
    `Текущий объём указан ${f.fact(facts.declared)}, а платит клиент ${f.fact(facts.paid)} в месяц. Обновите объём.`,
  "current-above-possible": ({ facts, value = "" }, f) =>
    `Клиент уже берёт ${f.fact(value)}, больше возможного объёма, ${f.fact(facts.possible)}. Увеличьте возможный объём.`,
  "no-plan": ({ facts }, f) =>
    `Нет плана на ${f.fact(facts.month)}. Добавьте строку с планом компании.`,
  "plan-parts-differ": ({ facts }, f) =>
    `Планы ${parts[facts.scope]} на ${f.fact(facts.month)} в сумме дают ${f.fact(facts.parts)}, а план компании — ${f.fact(facts.whole)}. Проверьте, что верно.`,
  "outlier-amount": ({ facts, value = "" }, f) =>
    `Сумма ${f.fact(value)} намного больше обычной для этого клиента, ${f.fact(facts.usual)}. Проверьте число нулей.`,
  "transfers-unknown": ({ facts }, f) =>
    `Официальные переносы выходных на ${f.digits(String(facts.year))} год (${f.isolate(facts.country)}) неизвестны. Запишите выходные и рабочие субботы на лист «Календарь».`,
  "wall-too-far": ({ facts }, f) =>
    `С ${f.count(facts.metres)} м экран ${f.count(facts.inches)}″ не прочесть: самое дальнее — ${f.count(facts.farthest)} м. Повесьте экран больше или сядьте ближе; если неверны настройки, исправьте их.`,
};
