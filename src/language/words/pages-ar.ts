import type { PagesWords } from "./pages.ts";

export const pagesAr: PagesWords = {
  page: {
    openMap: "فتح الخريطة التفاعلية",
    days: "الأيام",
    data: "البيانات",
    layers: { control: "السيطرة على الأماكن", events: "الأحداث", movements: "التحركات", areas: "السيطرة على المناطق" },
    notDrawn: (places, events, files) =>
      `ما ليست له إحداثيات لا يُرسم في هذا الملف (الأماكن: ${places}؛ الأحداث: ${events})، وهو في ${files}.`,
    dayAsText: "قراءة هذا اليوم نصًا",
    frameCannotRun: "تعذّر تشغيل الخريطة التفاعلية هنا.",
  },
  feed: {
    title: (map) => `${map} · الأخبار`,
    entry: (place, status) => `${place}: ${status}`,
    known: (day, later) => `عُرف يوم ${day}: ${later}`,
    knownInVersion: (day) => `عُرف من نسخة حُدِّثت يوم ${day}`,
    formats: { atom: "متابعة كل الأخبار (Atom)", json: "متابعة كل الأخبار (JSON)" },
  },
};
