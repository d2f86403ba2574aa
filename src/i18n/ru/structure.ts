import type { structure as master } from "../en/structure.ts";
import { plural } from "../plural.ts";

const people = { one: "человек", few: "человека", many: "человек", other: "человека" } as const;

export const structure: typeof master = {
  title: "Структура",
  description: (company, month) =>
    `Как устроен отдел продаж компании ${company}, ${month}: чего в нём не хватает.`,

  stageOf: (place, of, stage) => `Стадия ${place} из ${of}: ${stage}.`,
  stageSigns: {
    "owner-sells": "продаёт только собственник или руководитель",
    "first-sellers": "продают меньше четырёх или некому руководить",
    "sales-department": "четверо продают, есть руководитель",
    "client-department": "текущих клиентов кто-то ведёт",
    "vip-programme": "у самых крупных есть свой человек",
  },
  stages: "Стадии роста",
  nextClientDepartment: (current, share) =>
    `Дальше — клиентский отдел. Текущие клиенты принесли ${current} за двенадцать месяцев, это ${share} всех денег, а вести их некому.`,
  nextVip: (months, current) =>
    [
      "Дальше — VIP-программа. Клиентскому отделу ",
      months === null ? "больше года" : `${months} мес.`,
      current === null ? "" : `, текущие клиенты принесли ${current} за двенадцать месяцев`,
      ", а у самых крупных из них своего человека нет.",
    ].join(""),
  nothingNext: (share) =>
    `Признаков следующего шага пока нет: текущие клиенты дают ${share} оплат за двенадцать месяцев. Больше половины — время клиентского отдела.`,
  youngDepartment: (months) =>
    `Клиентскому отделу ${months} мес.; после двенадцати он готов к VIP-программе.`,
  lastStage: (current, share) =>
    `Дальше стадий нет. Текущие клиенты принесли ${current} за двенадцать месяцев, это ${share} всех денег: остаётся держать каждое место занятым.`,

  whoIsThere: "Кто есть и кого не хватает?",
  people: (n, text) => `${text} ${plural("ru", n, people)}`,
  sellers: (n, text) =>
    `${text} ${plural("ru", n, { one: "продавец", few: "продавца", many: "продавцов", other: "продавца" })}`,
  heads: (n, text) =>
    `${text} ${plural("ru", n, { one: "руководитель", few: "руководителя", many: "руководителей", other: "руководителя" })}`,
  normMet: (all) => `${all}; норма соблюдена: отдел выдержит уход лучшего продавца.`,
  normLacks: (all, missing) => `${all}. До нормы не хватает: ${missing}.`,
  normSaid: "Норма: пятеро приводят новых при одном руководителе или четверо при двух.",
  model: {
    "one-level": (model) => `${model}: одни и те же люди находят, закрывают и ведут клиентов.`,
    "two-levels": (model, isFound) =>
      isFound
        ? `${model}: лид-менеджеры находят, продавцы закрывают и ведут.`
        : `${model}: продавцы находят и закрывают, фермеры ведут.`,
    "three-levels": (model) =>
      `${model}: лид-менеджеры находят, продавцы закрывают, фермеры ведут.`,
  },
  spanOver: (span, limit) =>
    `Человек на руководителя: ${span}, больше ${limit} — столько звонков и сделок никто не услышит и не увидит.`,
  spanWithin: (span, limit) => `Человек на руководителя: ${span}, предел — ${limit}.`,
  sellersPerLeadManager: (text) => `Продавцов на лид-менеджера: ${text}; обычно три.`,
  sellersPerAssistant: (text) => `Продавцов на помощника: ${text}; обычно три.`,
  clientsPerFarmer: (text) => `Клиентов на фермера: ${text}.`,
  diluted: (text) =>
    `${text}: продающих больше, чем три месяца назад, а встреч у всех вместе меньше.`,
  chart: "Люди по тому, чем заняты",
  chartFinding: (n, empty, f) =>
    `${f.count(n)} ${plural("ru", n, people)}, пустых мест: ${f.count(empty)}.`,
  chartKey: "Точка — человек, кольцо — пустое место.",
  role: "Роль",
  roles: {
    owner: "Собственник",
    head: "Руководители",
    "lead-manager": "Лид-менеджеры",
    hunter: "Хантеры",
    seller: "Продавцы",
    farmer: "Фермеры",
    vip: "VIP-менеджеры",
    assistant: "Помощники",
    marketing: "Маркетинг",
    "": "Роль не записана",
  },
  roleWork: {
    owner: "владеет",
    head: "руководит",
    "lead-manager": "находит",
    hunter: "приводит новых",
    seller: "приводит новых",
    farmer: "ведёт клиентов",
    vip: "ведёт самых крупных",
    assistant: "помогает",
    marketing: "приводит лидов",
  },
  there: "Есть",
  empty: "Пустых мест",
  yearAgo: "Год назад",
  thereOf: (there, places) => `${there} из ${places}`,

  swamp: "Кто перестал приводить новых?",
  inSwamp: (names) => `В болоте: ${names}.`,
  sinking: (n, names) => `${n === 1 ? "Тонет" : "Тонут"}: ${names}.`,
  allDry: "В болоте никого, и никто не тонет.",
  noneTold: "Трёх полных месяцев, по которым это видно, пока ни у кого нет.",
  swampLimits: (money, contacts) =>
    contacts === null
      ? `В болоте — у кого за три полных месяца от новых пришло меньше ${money} своих оплат; тонет тот, у кого эта доля упала на четверть.`
      : `В болоте — у кого за три полных месяца от новых пришло меньше ${money} своих оплат и с новыми было меньше ${contacts} контактов; тонет тот, у кого и то и другое упало на четверть.`,
  byPaymentsAlone: "Судим только по оплатам: контакты с новыми в файле отдельно не ведутся.",
  contactsChart: "Контакты с новыми клиентами, доля от всех за три месяца",
  moneyChart: "Оплаты новых клиентов, доля своих оплат за три месяца",
  swampChartFinding: (n, f) =>
    `${f.count(n)} ${plural("ru", n, people)} по месяцам; ниже линии — болото.`,
  limit: (share) => `болото — ниже ${share}`,
  swampTable: (month) => `Три месяца по ${month} и три до них`,
  person: "Сотрудник",
  state: "Положение",
  newMoney: "От новых",
  newContacts: "Новых контактов в день",
  contactShare: "Контакты с новыми",
  before: "Прежде",

  audit: "Что показал собственный аудит?",
  auditScore: (share, score, most) => `${share}: ${score} из ${most} баллов.`,
  weakestBlock: (block, share) => `Слабее всего блок «${block}»: ${share}.`,
  auditUp: (n, text) =>
    `С прошлого аудита прибавили ${text} ${plural("ru", n, { one: "процентный пункт", few: "процентных пункта", many: "процентных пунктов", other: "процентного пункта" })}.`,
  auditDown: (n, text) =>
    `С прошлого аудита потеряли ${text} ${plural("ru", n, { one: "процентный пункт", few: "процентных пункта", many: "процентных пунктов", other: "процентного пункта" })}.`,
  auditSame: "Столько же, сколько в прошлый аудит.",
  unjudged: (n, text) =>
    `Пока без балла: ${text} ${plural("ru", n, { one: "критерий", few: "критерия", many: "критериев", other: "критерия" })}.`,
  blocks: {
    technology: "технология",
    people: "люди",
    management: "управление",
    "": "прочие критерии",
  },
  blocksChart: "Аудит по блокам",
  blocksFinding: (n, f) => `Блоков: ${f.count(n)}; чем длиннее полоса, тем лучше.`,
  pointsOf: (points, most) => `${points} из ${most}`,
  weakest: "Исправлять первым",
  criterion: "Критерий",
  block: "Блок",
  share: "Доля",
  points: "Баллы",
  most: "Из",
};
