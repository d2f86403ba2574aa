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
      "Собирает сайт, показывает его на этом компьютере и в сети и собирает заново, когда сохранён файл Excel.",
    build: "Собирает сайт один раз.",
    validate: "Читает файлы Excel и печатает все замечания к ним. Сайт не собирает.",
    figures: "Считает и печатает все показатели. Сайт не собирает.",
    template: "Записывает пустую книгу Excel, которую заполняет отдел продаж.",
    bench:
      "Измеряет сборку с нуля рядом с тем, сколько Astro и xlsx тратят на столько же страниц и ту же книгу.",
  },
  optionHelp: {
    data: "файл Excel или папка с файлами; по умолчанию data",
    "as-of": "день, на который считать; по умолчанию день данных",
    lang: "язык сообщений и первый язык сайта: en, ru, ro, fa",
    out: "папка для сайта; по умолчанию dist",
    outFile: "какой файл записать (другой не затирается); по умолчанию template.xlsx",
    country: "чьи праздники — выходные, например MD; по умолчанию RU, RO или IR по --lang",
    marked:
      "ещё и копия листов со значениями: ошибочные ячейки закрашены и с примечаниями; все файлы в одном",
    json: "печатает один документ JSON и больше ничего",
    strict: "код завершения 1 при любой ошибке в данных",
    help: "печатает эту справку",
  },

  unknownOption: (option) => `Параметра ${option} нет. См. --help.`,
  missingValue: (option) => `Для ${option} нужно значение. См. --help.`,
  unexpectedWord: (word) => `«${word}» здесь лишнее. Файл указывают так: --data ${word}`,
  notADay: (text) => `--as-of: «${text}»; нужна дата, например 2026-11-20.`,
  asOfAfterToday: (asked, used) => `--as-of ${asked} — позже сегодняшнего дня: данные на ${used}.`,
  notALanguage: (text) => `--lang: «${text}»; нужно en, ru, ro или fa.`,
  notACountry: (text) => `--country: «${text}»; нужен код, например RU или MD.`,
  notXlsx: (path) => `${path}: имя должно заканчиваться на .xlsx.`,
  fileExists: (path) => `${path}: такой файл уже есть. Укажите в --out новый.`,
  notMarkedCopy: (path) =>
    `${path}: такой файл уже есть, и это не копия с отметками. Укажите в --marked другой.`,
  markedAmongData: (path) =>
    `${path}: здесь лежат сами файлы Excel, и копия была бы прочитана вместе с ними. Укажите в --marked другое место.`,
  templateWritten: (path) => `${path}: записано. Заполните и положите в папку data.`,
  markedWritten: (path) => `Копия с отметками: ${path}`,
  noSuchPath: (path) =>
    `${path}: не найдено. Положите файл Excel в папку data или укажите его в --data.`,
  noWorkbook: (path) =>
    `${path}: файлов Excel здесь нет. Положите сюда файл .xlsx, .xlsm, .xlsb, .xls, .ods или .csv.`,
  notOurFolder: (folder) =>
    `${folder}: здесь лежит не сайт Plimsoll. Укажите в --out новую или пустую папку.`,
  cannotWrite: (folder, detail) => `${folder}: записать не удалось: ${detail}`,
  keyNotKept: (folder) =>
    `${folder}: записать не удалось, поэтому адреса страниц клиентов зависят от пути к папке: если её переместить, они изменятся.`,
  defect:
    "Это ошибка самой программы Plimsoll, а не вашего файла. Пришлите нам, пожалуйста, строки ниже:",

  unreadable: (n, f) =>
    n === 1
      ? "Файл не удалось прочитать."
      : `Не удалось прочитать ${counted(n, f, ["файл", "файла", "файлов", "файла"])}.`,
  noDashboard: "Не удалось прочитать ни один из листов «Клиенты», «Оплаты» и «Планы».",
  nothingPublished: "Ничего не опубликовано.",
  previousStays: (folder) => `Прежний сайт в ${folder} остаётся как был.`,
  reading: (file) => `Чтение ${file}`,
  computing: "Расчёт",
  drawing: "Страницы",
  built: ({ pages, folder, seconds }, f) =>
    `${counted(pages, f, ["страница", "страницы", "страниц", "страницы"])} в ${folder} за ${seconds} с`,
  rowsSetAside: (n, f) =>
    `В показатели не вошло: ${rows(n, f)}; все они перечислены на странице «Данные».`,
  findings: ({ error, warning, information }, f) =>
    [
      counted(error, f, ["ошибка", "ошибки", "ошибок", "ошибки"]),
      counted(warning, f, ["предупреждение", "предупреждения", "предупреждений", "предупреждения"]),
      counted(information, f, ["замечание", "замечания", "замечаний", "замечания"]),
    ].join(", "),
  moreAlike: (n, f) => `и ещё ${f.count(n)} таких же`,
  sheetRows: ({ read, used, setAside, skipped }, f) =>
    `${rows(read, f)}: учтено ${f.count(used)}, не учтено ${f.count(setAside)}, пропущено ${f.count(skipped)}`,
  notOneOfOurs: "этот лист не нужен",

  onThisMachine: "на этом компьютере",
  onTheNetwork: "в сети",
  ownerPages: "Руководителю",
  watching: (path) =>
    `Следим за ${path}: сохраните файл Excel, и страницы обновятся. Ctrl+C — остановить.`,
  portBusy: (port, next) => `Порт ${port} занят, взят ${next}.`,
  noFreePort: (from, to) => `Все порты с ${from} по ${to} заняты.`,
  rebuilt: (time, seconds) => `${time}  Страницы обновлены за ${seconds} с`,
  lastGoodStays: (time) => `${time}  На страницах остались последние исправные данные.`,
  builderEnded: (code) =>
    `Процесс, который строит страницы, завершился сам${code === "" ? "" : ` (${code})`}.`,
  barTitle: "Сохранённый файл показать не удалось. На страницах последние исправные данные.",
  barNoSite: "Файл показать не удалось, а прежних данных ещё нет.",

  benchRuns: (pages, runs, f) =>
    `${counted(pages, f, ["страница", "страницы", "страниц", "страницы"])}, медиана, запусков: ${f.count(runs)}`,
  benchBuild: "Сборка с нуля",
  benchPages: "Столько же почти пустых страниц в Astro",
  benchRead: "Одно чтение в xlsx",
  benchRatio: "Отношение к обоим вместе",
  peakMemory: "Память в пике",
};
