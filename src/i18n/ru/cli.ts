import type { cli as master } from "../en/cli.ts";
import type { Formats } from "../formats.ts";
import { plural } from "../plural.ts";

const counted = (
  n: number,
  f: Formats,
  [one, few, many, other]: readonly [string, string, string, string],
): string => `${f.count(n)} ${plural("ru", n, { one, few, many, other })}`;

const rows = (n: number, f: Formats): string =>
  counted(n, f, ["строка", "строки", "строк", "строки"]);

export const cli: typeof master = {
  usage: "Запуск",
  options: "Параметры",
  about: {
    start:
      "Строит сайт, раздаёт его на этом компьютере и в сети и строит заново, когда книга сохранена.",
    build: "Строит сайт один раз.",
    validate: "Читает книги и печатает всё, что в них найдено. Ничего не строит.",
    figures: "Считает и печатает все показатели. Ничего не строит.",
  },
  optionHelp: {
    data: "книга или папка с книгами (data)",
    "as-of": "день, на который считать (какой говорит сама книга)",
    lang: "язык сообщений и первый язык сайта: en, ru, ro, fa",
    out: "папка для сайта (dist)",
    json: "печатает один документ JSON и больше ничего",
    strict: "код выхода 1 при любой ошибке в данных",
    help: "печатает эту справку",
  },

  unknownOption: (option) => `Параметра ${option} нет. См. --help.`,
  missingValue: (option) => `Для ${option} нужно значение. См. --help.`,
  unexpectedWord: (word) => `«${word}» здесь не ожидается. Книга указывается так: --data ${word}`,
  notADay: (text) => `--as-of: «${text}»; ожидается день, например 2026-11-20.`,
  notALanguage: (text) => `--lang: «${text}»; ожидается en, ru, ro или fa.`,
  noSuchPath: (path) => `${path}: не найдено. Положите книгу в папку data или укажите её в --data.`,
  noWorkbook: (path) =>
    `${path}: здесь нет книг. Положите сюда файл .xlsx, .xlsm, .xlsb, .xls, .ods или .csv.`,
  notOurFolder: (folder) =>
    `${folder}: здесь лежит не сайт Plimsoll. Укажите в --out новую или пустую папку.`,
  cannotWrite: (folder, detail) => `${folder}: записать нельзя: ${detail}`,
  keyNotKept: (folder) =>
    `${folder}: записать нельзя, поэтому адреса страниц клиентов составлены по пути к папке: если её переместить, они изменятся.`,
  defect: "Это ошибка Plimsoll, а не вашей книги. Пожалуйста, сообщите эти строки:",

  unreadable: (n, f) =>
    n === 1
      ? "Книгу не удалось прочитать."
      : `Не удалось прочитать ${counted(n, f, ["книгу", "книги", "книг", "книги"])}.`,
  noDashboard: "Ни один из листов «Клиенты», «Платежи» и «Планы» не удалось прочитать.",
  nothingPublished: "Ничего не опубликовано.",
  previousStays: (folder) => `Прежний сайт в ${folder} остаётся как был.`,
  reading: (file) => `Чтение ${file}`,
  computing: "Расчёт",
  drawing: "Страницы",
  built: (pages, folder, seconds, f) =>
    `${counted(pages, f, ["страница", "страницы", "страниц", "страницы"])} в ${folder} за ${seconds} с`,
  rowsSetAside: (n, f) =>
    `В показатели не вошло: ${rows(n, f)}; каждая названа на странице «Данные».`,
  findings: ({ error, warning, information }, f) =>
    [
      counted(error, f, ["ошибка", "ошибки", "ошибок", "ошибки"]),
      counted(warning, f, ["предупреждение", "предупреждения", "предупреждений", "предупреждения"]),
      counted(information, f, ["замечание", "замечания", "замечаний", "замечания"]),
    ].join(", "),
  moreAlike: (n, f) => `и ещё ${f.count(n)} таких же`,
  sheetRows: ({ read, used, setAside, skipped }, f) =>
    `${rows(read, f)}: учтено ${f.count(used)}, отложено ${f.count(setAside)}, пропущено ${f.count(skipped)}`,
  notOneOfOurs: "не из наших листов",

  onThisMachine: "на этом компьютере",
  onTheNetwork: "в сети",
  ownerPages: "Владельцу",
  watching: (path) =>
    `Наблюдаю за ${path}: сохраните книгу, и страницы обновятся. Ctrl+C — закончить.`,
  portBusy: (port, next) => `Порт ${port} занят, беру ${next}.`,
  noFreePort: (from, to) => `Все порты с ${from} по ${to} заняты.`,
  rebuilt: (time, seconds) => `${time}  Страницы обновлены за ${seconds} с`,
  lastGoodStays: (time) => `${time}  Остаются последние верные страницы.`,
  barTitle: "Книгу не удалось принять. На страницах последние верные цифры.",
  barNoSite: "Книгу не удалось принять, а прежних цифр ещё нет.",
};
