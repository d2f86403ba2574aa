import type { Sheet } from "./contract.ts";
import { kindSchemas } from "./contract.ts";
import { noteColumn } from "./sharedColumns.ts";

/** Spellings that the analyst declares to be one name. */
export const aliases = {
  key: "aliases",
  names: {
    en: ["Aliases", "Same names", "Synonyms", "Name mapping"],
    ru: ["Синонимы", "Псевдонимы", "Одинаковые имена", "Соответствия", "Дубли"],
    ro: ["Aliasuri", "Nume identice", "Sinonime", "Corespondențe"],
    fa: ["نام‌های یکسان", "نام‌های دیگر", "مترادف‌ها"],
  },
  help: {
    en: "Other spellings of clients, people, products, channels: a row for each, with the name it means.",
    ru: "Другие написания клиентов, людей, товаров, каналов: строка на каждое и кто это на самом деле.",
    ro: "Alte scrieri ale clienților, oamenilor, produselor, canalelor: câte un rând, cu numele pe care îl înseamnă.",
    fa: "املاهای دیگرِ مشتری، همکار، کالا و کانال: برای هر کدام یک ردیف، با نامی که منظور است.",
  },
  adds: {
    en: "one name for clients and people that are written in several ways",
    ru: "одно имя для клиентов и людей, которых пишут по-разному",
    ro: "un singur nume pentru clienții și oamenii scriși în mai multe feluri",
    fa: "یک نام برای مشتریان و همکارانی که چند جور نوشته می‌شوند",
  },
  columns: {
    name: {
      kind: "name",
      isRequired: true,
      isCellRequired: true,
      headings: {
        en: ["Name", "Alias", "Written as", "Spelling", "Other name", "Found"],
        ru: ["Как написано", "Написание", "Синоним", "Псевдоним", "Вариант", "Имя", "Название"],
        ro: ["Cum e scris", "Alias", "Scriere", "Sinonim", "Nume", "Altă denumire"],
        fa: ["نوشته‌شده", "املا", "نام دیگر", "نام", "مترادف"],
      },
      help: {
        en: "The name as some rows have it.",
        ru: "Имя, как оно написано в некоторых строках.",
        ro: "Numele, așa cum apare în unele rânduri.",
        fa: "نام، همان‌طور که در بعضی ردیف‌ها آمده است.",
      },
      schema: kindSchemas.name,
    },
    means: {
      kind: "name",
      isRequired: true,
      isCellRequired: true,
      headings: {
        en: ["Means", "Real name", "Correct name", "Is", "Main name", "Canonical"],
        ru: ["Кто это", "Что значит", "Правильно", "Правильное имя", "Основное", "Означает"],
        ro: ["Cine este", "Înseamnă", "Corect", "Nume corect", "Numele corect"],
        fa: ["یعنی", "نام درست", "نام اصلی", "منظور"],
      },
      help: {
        en: "The name it stands for, as in Clients or Team.",
        ru: "Имя, которое имеется в виду, — как на листах «Клиенты» и «Команда».",
        ro: "Numele care se are în vedere, ca în foile Clienți sau Echipa.",
        fa: "نامی که منظور است، همان‌طور که در «مشتریان» یا «تیم» آمده است.",
      },
      schema: kindSchemas.name,
    },
    note: noteColumn,
  },
} as const satisfies Sheet;
