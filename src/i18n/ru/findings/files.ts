import type { FileFindingCode, FindingMessages } from "../../findingMessages.ts";
import type { Formats } from "../../formats.ts";
import { plural } from "../../plural.ts";

const measures = {
  file: "Размер файла —",
  unpacked: "В распакованном виде файл занимает",
  ratio: "Часть файла сжата в отношении",
  parts: "Частей в файле —",
  cells: "Ячеек в файле —",
  rows: "Строк на листе —",
  columns: "Столбцов на листе —",
  memory: "Для чтения нужно",
} as const;

const skipped = {
  "lock-file": "Пропущен: это метка открытого у кого-то файла.",
  temporary: "Пропущен: временный файл.",
  hidden: "Пропущен: скрытый файл.",
  "not-a-workbook": "Пропущен: это не файл Excel.",
} as const;

/** A size with its unit in Russian letters: 512 МБ. */
const sizeOf = (fact: string, f: Formats): string =>
  f.fact(fact).replace(/MB$/, "МБ").replace(/GB$/, "ГБ");

export const fileFindings: FindingMessages<FileFindingCode> = {
  "unreadable-file": ({ facts }, f) =>
    facts.isInUse
      ? `Файл занят другой программой, например Excel (${f.isolate(facts.detail)}). Сохраните и закройте его там и попробуйте ещё раз.`
      : `Файл не читается (${f.isolate(facts.detail)}). Откройте его в Excel, сохраните и попробуйте ещё раз.`,
  "empty-file": () => "Файл пустой, 0 байт. Сохраните его заново.",
  "cut-off-file": () =>
    "Файл обрывается, как после неполного копирования. Скопируйте его заново из источника.",
  "damaged-file": ({ facts }, f) =>
    `Файл повреждён: ${f.isolate(facts.part)}; его содержимому нельзя верить. Возьмите неповреждённую копию.`,
  "encrypted-file": () => "Файл защищён паролем. Сохраните копию без пароля.",
  "not-a-spreadsheet": ({ facts }, f) =>
    `Это не файл Excel: по содержимому это ${f.isolate(facts.actually)}. Сохраните таблицу из Excel в формате .xlsx.`,
  "unsupported-format": ({ facts }, f) =>
    `Формат ${f.isolate(facts.format)} не читается. Откройте файл в Excel и сохраните как .xlsx.`,
  "file-too-large": ({ facts }, f) =>
    `${measures[facts.measure]} ${sizeOf(facts.found, f)}; предел ${sizeOf(facts.limit, f)}. Разделите файл по годам или удалите то, что для показателей не нужно.`,
  "wrong-extension": ({ facts }, f) =>
    `По содержимому это ${f.isolate(facts.actually)}, а расширение у файла другое. Файл прочитан; переименуйте его.`,
  "copy-of": ({ facts }, f) =>
    `Похоже на копию файла ${f.isolate(facts.original)}; строки обоих учтены. Уберите один из них из папки.`,
  "stale-workbook": ({ facts }, f) =>
    `Новее, чем ${f.fact(facts.last)}, в файле ничего нет, а обновлять его положено раз в ${f.count(facts.rhythmDays)} ${plural("ru", facts.rhythmDays, { one: "день", few: "дня", many: "дней", other: "дня" })}. Внесите новое и сохраните или укажите в настройках дату показателей.`,
  "file-skipped": ({ facts }) => skipped[facts.because],
  "sample-set-aside": () => "Файл-пример не прочитан: в папке есть другие файлы.",
  "reading-took-too-long": ({ facts }, f) =>
    `Чтение остановлено через ${f.count(facts.seconds)} ${plural("ru", facts.seconds, { one: "секунду", few: "секунды", many: "секунд", other: "секунды" })}. Разделите файл по годам или удалите листы, которые для показателей не нужны.`,
};
