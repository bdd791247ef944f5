import { counted } from "./counted.ts";
import type { ListWords } from "./list.ts";

export const listAr: ListWords = {
  list: {
    label: "الأماكن يومًا بيوم",
    hint: "مفاتيح الأسهم للتنقّل بين الخانات، ومفتاح Enter لفتح الأدلة.",
    inPart: "قائمة طويلة: لا يُرسم ولا يُطبع منها إلا الظاهر، فابحث في الخانة أعلاه.",
    place: "المكان",
    on: (place, day) => `${place}، ${day}`,
    opened: (place) => `الأدلة مفتوحة: ${place}`,
    search: "ابحث في القائمة",
    choices: "ترتيب القائمة وتصفيتها",
    sort: "الترتيب",
    orders: {
      governorate: "بحسب المنطقة",
      name: "بحسب الاسم",
      change: "الأحدث خبرًا أولًا",
      excerpts: "الأكثر مقتطفات أولًا",
    },
    actor: "الجهة المسيطرة بحسب ما ورد",
    everyActor: "أي جهة",
    kind: "النوع",
    everyKind: "كل الأنواع",
    source: "المصدر",
    everySource: "كل المقالات",
    article: (publisher, title) => `${publisher}: ${title}`,
    reset: "إظهار كل الأماكن",
    shown: (f, all, shown) =>
      counted(f, all, {
        one: `${shown} من مكان واحد`,
        two: `${shown} من مكانين`,
        few: `${shown} من # أماكن`,
        many: `${shown} من # مكانًا`,
        other: `${shown} من # مكان`,
      }),
    divisions: "مناطق بأكملها",
    elsewhere: "أماكن أخرى",
  },
};
