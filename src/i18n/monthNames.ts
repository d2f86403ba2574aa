import type { Language } from "../model/language.ts";
import type { CalendarName } from "../model/month.ts";

type Twelve = readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

/** Names of a calendar's months in one language. */
interface MonthNames {
  readonly name: Twelve;
  /** For axes. */
  readonly short: Twelve;
  /** After a date: 20 ноября. */
  readonly genitive: Twelve;
  /** After "in": в ноябре. */
  readonly prepositional: Twelve;
}

const same = (name: Twelve, short: Twelve = name): MonthNames => ({
  name,
  short,
  genitive: name,
  prepositional: name,
});

const words = (text: string): Twelve => text.split(" ") as unknown as Twelve;

export const monthNames: {
  readonly [language in Language]: { readonly [calendar in CalendarName]: MonthNames };
} = {
  en: {
    gregorian: same(
      words(
        "January February March April May June July August September October November December",
      ),
      words("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
    ),
    persian: same(
      words("Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand"),
      words("Far Ord Kho Tir Mor Sha Meh Aba Aza Dey Bah Esf"),
    ),
  },
  ru: {
    gregorian: {
      name: words(
        "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
      ),
      short: words("янв фев мар апр май июн июл авг сен окт ноя дек"),
      genitive: words(
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
      ),
      prepositional: words(
        "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре",
      ),
    },
    persian: {
      name: words(
        "фарвардин ордибехешт хордад тир мордад шахривар мехр абан азар дей бахман эсфанд",
      ),
      short: words("фар орд хор тир мор шах мех аба аза дей бах эсф"),
      genitive: words(
        "фарвардина ордибехешта хордада тира мордада шахривара мехра абана азара дея бахмана эсфанда",
      ),
      prepositional: words(
        "фарвардине ордибехеште хордаде тире мордаде шахриваре мехре абане азаре дее бахмане эсфанде",
      ),
    },
  },
  ro: {
    gregorian: same(
      words(
        "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
      ),
      words("ian feb mar apr mai iun iul aug sep oct nov dec"),
    ),
    persian: same(
      words("farvardin ordibehesht khordad tir mordad shahrivar mehr aban azar dey bahman esfand"),
      words("far ord kho tir mor sha meh aba aza dey bah esf"),
    ),
  },
  fa: {
    gregorian: same(words("ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر")),
    persian: same(words("فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند")),
  },
};
