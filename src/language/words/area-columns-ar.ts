/** What each column of the tables of areas that others drew means, in Arabic, as in the other tables. */
export const areaColumnsAr: Readonly<Record<string, string>> = {
  "areas.name": "اسم صاحب السيطرة بكل لغات الخريطة، للتسميات.",
  layer: "معرّف الطبقة.",
  layer_name: "ما تعرضه المناطق.",
  holder: "كلمة المصدر لصاحب السيطرة.",
  "areas.actor": "الطرف الذي تعنيه الكلمة؛ فارغ إن لم تكن عن طرف.",
  "areas.to": "آخر أيام المدة، وهو داخل فيها؛ وما ليس في مدة فغير معروف.",
  "areas.source": "من رسمها.",
  licence: "رخصة المناطق.",
  taken: "اليوم الذي أُخذت فيه الملفات من المصدر.",
  km2: "مساحة ما لصاحب السيطرة بالكيلومترات المربعة: أعداد صحيحة، وأجزاء من مئة لما دون العشرة.",
  "areas.words": "كلمات المصدر الأخرى عن المنطقة.",
};
