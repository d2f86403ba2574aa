import { z } from "zod";
import type { Choices } from "../contract.ts";
import type { Settings } from "../dataset.ts";
import { numberNotNegative, share, wholePositive } from "../rules.ts";
import type { Setting } from "./setting.ts";

const commissionBaseChoices = {
  payments: {
    en: ["payments", "receipts", "turnover"],
    ru: ["оплат", "оплаты", "поступления", "оборот"],
    ro: ["încasări", "cifra de afaceri"],
    fa: ["دریافتی", "گردش"],
  },
  "gross profit": {
    en: ["gross profit", "margin", "profit"],
    ru: ["валовой прибыли", "валовая прибыль", "маржа", "прибыль"],
    ro: ["profit brut", "marja", "profit"],
    fa: ["سود ناخالص", "سود"],
  },
} as const satisfies Choices<Settings["commissionBase"]>;

/** Norms of a sales department: span, swamp, coaching, pay. */
export const normSettings = {
  spanAtMost: {
    kind: "number",
    names: {
      en: ["People per head, at most", "People per head"],
      ru: ["Человек на руководителя, не больше", "Человек на руководителя"],
      ro: ["Oameni la un șef, cel mult", "Oameni la un șef"],
      fa: ["نفر زیر هر مدیر، حداکثر", "نفر زیر هر مدیر"],
    },
    help: {
      en: "How many people one head can lead; more are flagged.",
      ru: "Сколько человек может вести один руководитель; больше — отмечается.",
      ro: "Câți oameni poate conduce un șef; mai mulți se semnalează.",
      fa: "یک مدیر چند نفر را می‌تواند اداره کند؛ بیشتر از آن نشان داده می‌شود.",
    },
    default: 7,
    schema: wholePositive,
  },
  swampNewShare: {
    kind: "fraction",
    names: {
      en: ["Swamp: new money under"],
      ru: ["Болото: денег от новых меньше"],
      ro: ["Mlaștina: bani de la clienți noi sub"],
      fa: ["مرداب: پول مشتری جدید کمتر از"],
    },
    help: {
      en: "Who brings a smaller share of own payments from new clients may be in the swamp.",
      ru: "Кто получает от новых меньшую долю своих оплат, может быть в болоте.",
      ro: "Cine aduce de la clienți noi o parte mai mică din încasările sale poate fi în mlaștină.",
      fa: "کسی که سهم کمتری از دریافتی‌اش از مشتری جدید است، شاید در مرداب باشد.",
    },
    default: 0.1,
    schema: share,
  },
  swampContactShare: {
    kind: "fraction",
    names: {
      en: ["Swamp: new contacts under"],
      ru: ["Болото: контактов с новыми меньше"],
      ro: ["Mlaștina: contacte noi sub"],
      fa: ["مرداب: تماس با مشتری جدید کمتر از"],
    },
    help: {
      en: "And has a smaller share of contacts with new clients.",
      ru: "И у кого меньшая доля контактов с новыми клиентами.",
      ro: "Și are o parte mai mică de contacte cu clienți noi.",
      fa: "و سهم کمتری از تماس‌هایش با مشتری جدید است.",
    },
    default: 0.2,
    schema: share,
  },
  swampFall: {
    kind: "fraction",
    names: {
      en: ["Swamp: sinking by"],
      ru: ["Болото: тонет, если упало на"],
      ro: ["Mlaștina: se afundă la o scădere de"],
      fa: ["مرداب: فرو می‌رود اگر افت کند"],
    },
    help: {
      en: "Who lost at least this share of both in three months is sinking.",
      ru: "Кто за три месяца потерял в обоих не меньше этой доли, тонет.",
      ro: "Cine a pierdut în trei luni cel puțin atât din amândouă se afundă.",
      fa: "کسی که در سه ماه دست‌کم این سهم از هر دو را از دست داده، فرو می‌رود.",
    },
    default: 0.25,
    schema: share,
  },
  listenedPerDay: {
    kind: "number",
    names: {
      en: ["Calls listened to a day"],
      ru: ["Прослушано звонков в день"],
      ro: ["Apeluri ascultate pe zi"],
      fa: ["تماس شنیده‌شده در روز"],
    },
    help: {
      en: "How many calls of each seller the head should hear in a working day.",
      ru: "Сколько звонков каждого менеджера руководитель слушает за рабочий день.",
      ro: "Câte apeluri ale fiecărui agent trebuie să asculte șeful într-o zi lucrătoare.",
      fa: "مدیر در هر روز کاری باید چند تماس هر کارشناس را بشنود.",
    },
    default: 2,
    schema: numberNotNegative,
  },
  coachingShare: {
    kind: "fraction",
    names: {
      en: ["Coaching, share of the head's day", "Coaching"],
      ru: ["Обучение людей, доля дня руководителя", "Обучение людей"],
      ro: ["Instruire, parte din ziua șefului", "Instruire"],
      fa: ["مربی‌گری، سهم از روز مدیر", "مربی‌گری"],
    },
    help: {
      en: "Which part of the day a head should spend on coaching and joint visits.",
      ru: "Какую часть дня руководитель учит людей и ездит с ними на встречи.",
      ro: "Ce parte din zi dă șeful instruirii și vizitelor comune.",
      fa: "مدیر چه بخشی از روز را به مربی‌گری و دیدارهای مشترک بدهد.",
    },
    default: 0.5,
    schema: share,
  },
  realisedRate: {
    kind: "fraction",
    names: {
      en: ["Deals realised, share", "Deals realised"],
      ru: ["Доля сбывшихся сделок", "Сбывается сделок"],
      ro: ["Tranzacții realizate, parte", "Tranzacții realizate"],
      fa: ["سهم معامله‌های تحقق‌یافته", "معامله‌های تحقق‌یافته"],
    },
    help: {
      en: "Which share of open deals comes in, until the workbook's own history tells.",
      ru: "Какая доля сделок в работе сбывается, пока не накоплена своя история.",
      ro: "Ce parte din tranzacțiile deschise se realizează, cât timp nu există istoric propriu.",
      fa: "چه سهمی از معاملات باز به نتیجه می‌رسد، تا وقتی سابقهٔ خودتان معلوم شود.",
    },
    default: 1 / 3,
    schema: share,
  },
  clientDepartmentBaseShareFrom: {
    kind: "fraction",
    names: {
      en: ["Base pay, client department, from"],
      ru: ["Оклад в клиентском отделе, от"],
      ro: ["Salariu fix, departamentul de clienți, de la"],
      fa: ["حقوق ثابت، واحد نگهداشت مشتری، از"],
    },
    help: {
      en: "The smallest share of base pay at plan in the client department.",
      ru: "Наименьшая доля оклада при выполнении плана в клиентском отделе.",
      ro: "Cea mai mică parte a salariului fix la îndeplinirea planului în departamentul de clienți.",
      fa: "کمترین سهم حقوق ثابت هنگام تحقق هدف در واحد نگهداشت مشتری.",
    },
    default: 0.6,
    schema: share,
  },
  clientDepartmentBaseShareTo: {
    kind: "fraction",
    names: {
      en: ["Base pay, client department, to"],
      ru: ["Оклад в клиентском отделе, до"],
      ro: ["Salariu fix, departamentul de clienți, până la"],
      fa: ["حقوق ثابت، واحد نگهداشت مشتری، تا"],
    },
    help: {
      en: "The largest share of base pay at plan in the client department.",
      ru: "Наибольшая доля оклада при выполнении плана в клиентском отделе.",
      ro: "Cea mai mare parte a salariului fix la îndeplinirea planului în departamentul de clienți.",
      fa: "بیشترین سهم حقوق ثابت هنگام تحقق هدف در واحد نگهداشت مشتری.",
    },
    default: 0.8,
    schema: share,
  },
  sellerBaseShareAtMost: {
    kind: "fraction",
    names: {
      en: ["Base pay, sellers, at most"],
      ru: ["Оклад продавцов, не больше"],
      ro: ["Salariu fix, agenți, cel mult"],
      fa: ["حقوق ثابت، کارشناسان فروش، حداکثر"],
    },
    help: {
      en: "The largest share of base pay at plan for those who sell.",
      ru: "Наибольшая доля оклада при выполнении плана у тех, кто продаёт.",
      ro: "Cea mai mare parte a salariului fix la îndeplinirea planului la cei care vând.",
      fa: "بیشترین سهم حقوق ثابت هنگام تحقق هدف برای کسانی که می‌فروشند.",
    },
    default: 0.5,
    schema: share,
  },
  commissionBase: {
    kind: "choice",
    names: {
      en: ["Commission from: payments, gross profit", "Commission from"],
      ru: ["Процент от: оплат, валовой прибыли", "Процент от"],
      ro: ["Comision din: încasări, profit brut", "Comision din"],
      fa: ["پورسانت از: دریافتی، سود ناخالص", "پورسانت از"],
    },
    help: {
      en: "What commission is a share of: payments or gross profit.",
      ru: "С чего платится процент: с оплат или с валовой прибыли.",
      ro: "Din ce se plătește comisionul: din încasări sau din profitul brut.",
      fa: "پورسانت سهمی از چیست: دریافتی یا سود ناخالص.",
    },
    choices: commissionBaseChoices,
    default: "payments",
    schema: z.enum(["payments", "gross profit"]),
  },
} as const satisfies Record<string, Setting>;
