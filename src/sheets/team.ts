import { z } from "zod";
import type { Choices, Sheet } from "./contract.ts";
import { kindSchemas } from "./contract.ts";
import { type Role, roles } from "./dataset.ts";
import { moneyNotNegative, numberNotNegative, share } from "./rules.ts";
import { departmentHeadings, roleHeadings } from "./sharedColumns.ts";

/** Words for the roles of a sales department; plans by role name them too. */
export const roleChoices = {
  owner: {
    en: ["owner", "founder", "CEO"],
    ru: ["собственник", "владелец", "генеральный директор"],
    ro: ["proprietar", "fondator", "director general"],
    fa: ["مالک", "صاحب کسب‌وکار", "مدیرعامل"],
  },
  head: {
    en: ["head", "head of sales", "sales director", "team lead", "sales manager"],
    ru: [
      "РОП",
      "руководитель отдела продаж",
      "коммерческий директор",
      "начальник отдела",
      "супервайзер",
      "руководитель",
    ],
    ro: ["șef de vânzări", "director comercial", "director de vânzări", "team leader"],
    fa: ["مدیر فروش", "رئیس فروش", "مدیر بازرگانی", "سرپرست فروش"],
  },
  seller: {
    en: ["seller", "sales rep", "sales executive", "account executive"],
    ru: ["менеджер по продажам", "продавец", "МОП", "коммерсант", "торговый представитель"],
    ro: ["agent de vânzări", "reprezentant vânzări", "consultant vânzări"],
    fa: ["کارشناس فروش", "فروشنده", "ویزیتور"],
  },
  hunter: {
    en: ["hunter", "new business"],
    ru: ["хантер", "менеджер активных продаж", "менеджер по привлечению"],
    ro: ["hunter", "agent clienți noi"],
    fa: ["شکارچی", "کارشناس جذب", "فروش فعال"],
  },
  farmer: {
    en: ["farmer", "account manager", "client manager", "customer success"],
    ru: ["фермер", "менеджер клиентского отдела", "менеджер по сопровождению", "аккаунт-менеджер"],
    ro: ["farmer", "manager relații clienți", "account manager", "gestionar clienți"],
    fa: ["کارشناس نگهداشت مشتری", "امور مشتریان", "کشاورز"],
  },
  vip: {
    en: ["VIP", "VIP manager", "key account manager", "KAM"],
    ru: ["VIP-менеджер", "КАМ", "менеджер по ключевым клиентам", "VIP"],
    ro: ["manager clienți-cheie", "KAM", "manager VIP", "VIP"],
    fa: ["مدیر مشتریان کلیدی", "مشتریان ویژه"],
  },
  "lead-manager": {
    en: ["lead manager", "SDR", "lead generator", "call-centre operator"],
    ru: ["лид-менеджер", "лидоруб", "лидоген", "оператор колл-центра", "телемаркетолог", "коллер"],
    ro: ["lead manager", "SDR", "operator call center", "telemarketing"],
    fa: ["کارشناس سرنخ", "اپراتور تلفن", "بازاریاب تلفنی", "مرکز تماس"],
  },
  assistant: {
    en: ["assistant", "office manager", "sales support"],
    ru: ["помощник менеджера", "ассистент", "офис-менеджер", "помощник"],
    ro: ["asistent vânzări", "office manager", "back office", "asistent"],
    fa: ["دستیار فروش", "کارمند دفتر فروش", "پشتیبان فروش", "دستیار"],
  },
  marketing: {
    en: ["marketing", "marketer", "marketing manager"],
    ru: ["маркетолог", "маркетинг"],
    ro: ["marketing", "specialist marketing"],
    fa: ["کارشناس بازاریابی", "بازاریابی"],
  },
} as const satisfies Choices<Role>;

const commissionColumn = {
  kind: "fraction",
  isRequired: false,
  isCellRequired: false,
  percentAbove: 1,
  schema: share,
} as const;

/** The people of the sales department. */
export const team = {
  key: "team",
  names: {
    en: [
      "Team",
      "People",
      "Staff",
      "Sales team",
      "Employees",
      "Salespeople",
      "Managers",
      "Sellers",
    ],
    ru: [
      "Команда",
      "Сотрудники",
      "Менеджеры",
      "Отдел продаж",
      "Персонал",
      "Штат",
      "Команда продаж",
      "Список сотрудников",
      "Менеджеры по продажам",
    ],
    ro: [
      "Echipa",
      "Angajați",
      "Agenți",
      "Personal",
      "Echipa de vânzări",
      "Agenți de vânzări",
      "Echipă",
    ],
    fa: ["تیم", "تیم فروش", "کارکنان", "پرسنل", "کارشناسان", "همکاران", "فروشندگان", "تیم ما"],
  },
  help: {
    en: "A row for each person, also those who left.",
    ru: "Строка на каждого человека, и на тех, кто ушёл.",
    ro: "Câte un rând pentru fiecare om, și pentru cei plecați.",
    fa: "برای هر نفر یک ردیف، حتی آن‌ها که رفته‌اند.",
  },
  adds: {
    en: "departments, who joined or left when, how far the department has grown and whom it lacks",
    ru: "отделы, кто когда пришёл и ушёл, как далеко вырос отдел и кого в нём не хватает",
    ro: "departamentele, cine și când a venit sau a plecat, cât a crescut departamentul și cine îi lipsește",
    fa: "واحدها، اینکه هر کس کی آمده یا رفته، واحد فروش تا کجا رشد کرده و چه کسی کم دارد",
  },
  uniqueBy: ["name"],
  orders: [{ first: "hired", second: "left" }],
  columns: {
    name: {
      kind: "name",
      isRequired: true,
      isCellRequired: true,
      headings: {
        en: ["Name", "Employee", "Full name", "Employee name", "Person"],
        ru: [
          "ФИО",
          "Сотрудник",
          "Имя",
          "ФИО сотрудника",
          "Фамилия Имя",
          "Имя и фамилия",
          "Фамилия, имя",
        ],
        ro: [
          "Nume",
          "Angajat",
          "Nume și prenume",
          "Nume angajat",
          "Numele și prenumele",
          "Nume complet",
        ],
        fa: ["نام و نام خانوادگی", "نام", "همکار", "نام همکار", "نام کارمند"],
      },
      help: {
        en: "The person's name, written as in Payments.",
        ru: "Имя — так же, как на листе «Оплаты».",
        ro: "Numele, scris ca în foaia Încasări.",
        fa: "نام، همان‌طور که در «دریافتی‌ها» نوشته شده است.",
      },
      names: "people",
      schema: kindSchemas.name,
    },
    role: {
      kind: "choice",
      isRequired: false,
      isCellRequired: false,
      headings: roleHeadings,
      choices: roleChoices,
      help: {
        en: "What the person does: head, seller, hunter, farmer, VIP manager, lead manager, assistant.",
        ru: "Чем занимается: РОП, менеджер по продажам, хантер, фермер, VIP-менеджер, лид-менеджер, помощник.",
        ro: "Ce face: șef de vânzări, agent de vânzări, hunter, farmer, manager VIP, lead manager, asistent.",
        fa: "کار او: مدیر فروش، کارشناس فروش، کارشناس جذب، نگهداشت مشتری، مشتریان ویژه، سرنخ، دستیار.",
      },
      schema: z.enum(roles),
    },
    department: {
      kind: "text",
      isRequired: false,
      isCellRequired: false,
      headings: departmentHeadings,
      help: {
        en: "The department or group.",
        ru: "Отдел или группа.",
        ro: "Departamentul sau grupa.",
        fa: "واحد یا گروه.",
      },
      names: "departments",
      schema: kindSchemas.text,
    },
    reportsTo: {
      kind: "name",
      isRequired: false,
      isCellRequired: false,
      headings: {
        en: ["Reports to", "Head", "Line manager"],
        ru: ["Руководитель", "Подчиняется", "Начальник"],
        ro: ["Raportează la", "Șef", "Superior"],
        fa: ["مدیر مستقیم", "سرپرست او"],
      },
      help: {
        en: "Whom the person reports to.",
        ru: "Кому подчиняется.",
        ro: "Cui îi raportează.",
        fa: "به چه کسی گزارش می‌دهد.",
      },
      names: "people",
      schema: kindSchemas.name,
    },
    hired: {
      kind: "day",
      isRequired: false,
      isCellRequired: false,
      headings: {
        en: ["Hired", "Start date", "Joined"],
        ru: ["Принят", "Дата приёма", "Работает с"],
        ro: ["Angajat din", "Data angajării"],
        fa: ["شروع همکاری", "تاریخ استخدام"],
      },
      help: {
        en: "First day at work; plans of a newcomer count only the days after it.",
        ru: "Первый рабочий день; план новичка считается только с него.",
        ro: "Prima zi de lucru; planul unui nou-venit se socotește abia de atunci.",
        fa: "نخستین روز کار؛ هدفِ تازه‌وارد فقط از آن روز حساب می‌شود.",
      },
      schema: kindSchemas.day,
    },
    left: {
      kind: "day",
      isRequired: false,
      isCellRequired: false,
      headings: {
        en: ["Left", "End date"],
        ru: ["Уволен", "Дата увольнения"],
        ro: ["Plecat", "Data plecării"],
        fa: ["پایان همکاری", "تاریخ خروج"],
      },
      help: {
        en: "Last day at work; empty while employed.",
        ru: "Последний рабочий день; пусто, пока работает.",
        ro: "Ultima zi de lucru; gol cât timp lucrează.",
        fa: "آخرین روز کار؛ تا وقتی مشغول است خالی.",
      },
      schema: kindSchemas.day,
    },
    basePay: {
      kind: "money",
      isRequired: false,
      isCellRequired: false,
      headings: {
        en: ["Base pay", "Base salary", "Fixed pay"],
        ru: ["Оклад", "Фикс", "Постоянная часть"],
        ro: ["Salariu fix", "Salariu de bază"],
        fa: ["حقوق ثابت", "حقوق پایه"],
      },
      help: {
        en: "Fixed pay a month.",
        ru: "Постоянная часть в месяц.",
        ro: "Partea fixă pe lună.",
        fa: "حقوق ثابت ماهانه.",
      },
      schema: moneyNotNegative,
    },
    commission: {
      ...commissionColumn,
      headings: {
        en: ["Commission", "Commission rate"],
        ru: ["Процент с продаж", "Комиссия", "Бонус, %", "Процент"],
        ro: ["Comision", "Procent din vânzări"],
        fa: ["پورسانت", "درصد پورسانت", "کمیسیون"],
      },
      help: {
        en: "Share of own payments paid as commission: 5% or 0.05.",
        ru: "Доля своих оплат, которая идёт бонусом: 5 % или 0,05.",
        ro: "Partea din încasările proprii plătită drept comision: 5 % sau 0,05.",
        fa: "سهم پورسانت از دریافتی‌های خود فرد: ۵٪ یا ۰٫۰۵.",
      },
    },
    commissionNew: {
      ...commissionColumn,
      headings: {
        en: ["Commission, new clients", "Commission new"],
        ru: ["Процент с новых", "Комиссия с новых"],
        ro: ["Comision clienți noi", "Comision noi"],
        fa: ["پورسانت مشتری جدید", "پورسانت جدید"],
      },
      help: {
        en: "Commission on payments of new clients, where it differs.",
        ru: "Процент с оплат новых клиентов, если он другой.",
        ro: "Comisionul din încasările clienților noi, dacă diferă.",
        fa: "پورسانت دریافتی از مشتری جدید، اگر فرق دارد.",
      },
    },
    commissionCurrent: {
      ...commissionColumn,
      headings: {
        en: ["Commission, current clients", "Commission current"],
        ru: ["Процент с текущих", "Комиссия с текущих"],
        ro: ["Comision clienți actuali", "Comision curenți"],
        fa: ["پورسانت مشتری فعلی", "پورسانت جاری"],
      },
      help: {
        en: "Commission on payments of current clients, where it differs.",
        ru: "Процент с оплат текущих клиентов, если он другой.",
        ro: "Comisionul din încasările clienților actuali, dacă diferă.",
        fa: "پورسانت دریافتی از مشتری فعلی، اگر فرق دارد.",
      },
    },
    commissionVip: {
      ...commissionColumn,
      headings: {
        en: ["Commission, VIP", "Commission VIP clients"],
        ru: ["Процент с VIP", "Комиссия с VIP"],
        ro: ["Comision VIP", "Comision clienți VIP"],
        fa: ["پورسانت مشتری ویژه", "پورسانت ویژه"],
      },
      help: {
        en: "Commission on payments of VIP clients, where it differs.",
        ru: "Процент с оплат VIP-клиентов, если он другой.",
        ro: "Comisionul din încasările clienților VIP, dacă diferă.",
        fa: "پورسانت دریافتی از مشتری ویژه، اگر فرق دارد.",
      },
    },
    personalPlan: {
      kind: "money",
      isRequired: false,
      isCellRequired: false,
      headings: {
        en: ["Personal plan", "Personal target"],
        ru: ["Личный план", "План менеджера"],
        ro: ["Plan personal", "Țintă personală"],
        fa: ["هدف فردی", "تارگت فردی"],
      },
      help: {
        en: "Target a month for months that Plans says nothing about.",
        ru: "План на месяц, если на листе «Планы» его нет.",
        ro: "Ținta lunară pentru lunile despre care foaia Planuri nu spune nimic.",
        fa: "هدف ماهانه برای ماه‌هایی که در «اهداف» نیامده است.",
      },
      schema: moneyNotNegative,
    },
    leadCapacity: {
      kind: "number",
      isRequired: false,
      isCellRequired: false,
      headings: {
        en: ["Lead capacity a day", "Leads a day", "Lead capacity"],
        ru: ["Лидов в день", "Норма лидов в день"],
        ro: ["Lead-uri pe zi", "Capacitate pe zi"],
        fa: ["ظرفیت سرنخ در روز", "سرنخ در روز"],
      },
      help: {
        en: "How many leads the person can take in a working day.",
        ru: "Сколько лидов человек успевает за рабочий день.",
        ro: "Câte lead-uri poate prelua într-o zi lucrătoare.",
        fa: "در یک روز کاری به چند سرنخ می‌رسد.",
      },
      schema: numberNotNegative,
    },
  },
} as const satisfies Sheet;
