import { counted } from "./counted.ts";
import type { ShareWords } from "./share.ts";

export const shareAr: ShareWords = {
  share: {
    link: "رابط العرض الحالي",
    embed: "تضمين هذه الخريطة",
    asItOpens: "عند فتح الخريطة",
    colours: "الألوان",
    themes: { system: "بحسب إعدادات القارئ", light: "فاتحة", dark: "داكنة" },
    beside: "إلى جانب الخريطة",
    controls: {
      title: "العنوان",
      headline: "اليوم في جملة",
      search: "البحث",
      display: "خريطة أو قائمة",
      language: "اللغات",
      legend: "المفتاح",
      timeline: "الأيام",
      filters: "ما كان معروفًا حتى يوم، ومن يُؤخذ بكلامه",
      panel: "الأدلة",
      share: "زرّ المشاركة",
      more: "الباقي وراء زرّ واحد",
    },
    snippets: {
      frame: "إطار (iframe) يقبله معظم أنظمة النشر",
      element: "مكوّن ويب، حيث يُسمح بالنصوص البرمجية",
      picture: "صورة مع رابط",
      address: "الرابط وحده",
    },
    preview: "معاينة",
    copy: "نسخ",
    outcomes: { copied: "تم النسخ", selected: "تعذّر النسخ؛ النص محدَّد لتنسخه بنفسك" },
    download: "تنزيل",
    picture: "الخريطة كما تظهر على الشاشة (PNG)",
    noPicture: "تعذّر إنشاء الصورة هنا. هناك صورة لهذا اليوم:",
    cite: "الاستشهاد",
    statusOn: (day) => `الحالة يوم ${day}`,
    drawnFrom: (f, articles) =>
      `المصادر: ${counted(f, articles, { one: "مقال واحد", two: "مقالان", few: "# مقالات", many: "# مقالًا", other: "# مقال" })}`,
    dataSet: (hash) => `مجموعة البيانات ${hash}`,
  },
  page: {
    picture: "صورة هذه الخريطة (PNG)",
    layer: "الجهات المسيطرة في هذا اليوم بحسب ما ورد (GeoJSON)",
    control: "الجهات المسيطرة في جميع الأيام بحسب ما ورد (CSV)",
    changes: "كل الأخبار بحسب اليوم (CSV)",
    claims: "كل الأقوال مع اقتباساتها (CSV)",
    kml: "لبرنامج Google Earth (KML)",
    description: "وصف جميع الملفات (JSON)",
    all: "جميع البيانات في ملف واحد (ZIP)",
    codebook: "دليل البيانات: كل ملف وعمود وقيمة",
  },
  scene: {
    mapOn: (day) => `خريطة ${day}`,
    nothing: "لا تقرير عمّن يسيطر على أيّ مكان",
  },
};
