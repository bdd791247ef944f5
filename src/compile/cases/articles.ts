import { type Case, remove, replace } from "./case.ts";
import { quoteWholeSentence } from "./quotes.ts";

export const ARTICLE_CASES: readonly Case[] = [
  {
    name: "article-without-claims",
    edits: [remove("claims/near-homs.yaml")],
    issues: [
      "warning article-without-claims articles/near-homs.md:2: expected claims in claims/near-homs.yaml, found none; write the first one there, as README shows, or delete the article",
    ],
  },
  {
    name: "excerpt-share",
    edits: [
      replace(
        "articles/near-homs.md",
        "sha256: 489f7e2d846a16e36d662ac064f3a55208e34e69f4599ecb70afdea47a73de10",
        "sha256: 8b2b0333cbf8a2b82d0b59b7214bfc925a05a98e7b2d8ffbf568e2bea1a467d2",
      ),
      replace(
        "articles/near-homs.md",
        `
The governor said that life in the city went on as usual, that the shops were open, and that nobody had left. Residents gave other accounts, and some of them had packed their belongings and waited for a bus.
`,
        "",
      ),
      quoteWholeSentence(),
    ],
    issues: [
      "error excerpt-share articles/near-homs.md:2 share_reason_ar: expected at most a third of the text to be quoted, found 41 %; quote less, or write share_reason_ar: and why, such as that it is a short item",
    ],
  },
  {
    name: "excerpt-share-of-several",
    edits: [
      quoteWholeSentence(),
      replace(
        "claims/near-homs.yaml",
        `    prefix: "Later,"
    quote: air strikes hit Homs
`,
        `    quote: Air strikes hit Homs overnight, residents said. Later, air strikes hit Homs again. The governor said
`,
      ),
    ],
    issues: [
      "error excerpt-share articles/near-homs.md:2 share_reason_ar: expected at most a third of the text to be quoted, found 40 %; quote less, or write share_reason_ar: and why, such as that it is a short item",
    ],
  },
  {
    name: "front-matter-missing",
    edits: [
      replace(
        "articles/hama-taken.md",
        `---
id: hama-taken
`,
        `id: hama-taken
`,
      ),
      replace(
        "articles/hama-taken.md",
        `sha256: fa86374f9cfae042ad6a3a60945d48ae93502b37630b06abe774601e6d88d5b4
---
`,
        `sha256: fa86374f9cfae042ad6a3a60945d48ae93502b37630b06abe774601e6d88d5b4
`,
      ),
    ],
    issues: [
      "error front-matter-missing articles/hama-taken.md:1: expected front matter between two lines of ---, found none; begin the file with ---, the fields, and --- again, each on a line of its own",
    ],
  },
  {
    name: "sha256-mismatch",
    edits: [
      replace(
        "articles/hama-taken.md",
        "سيطرت فصائل المعارضة الخميس على مدينة حماة بالكامل بعد انسحاب قوات النظام منها. وخرجت مظاهرات في المدينة.",
        "سيطرت فصائل المعارضة الخميس على مدينة حماة بالكامل  بعد انسحاب قوات النظام منها. وخرجت مظاهرات في المدينة.",
      ),
    ],
    issues: [
      "error sha256-mismatch articles/hama-taken.md:9 sha256: expected the digest of the text, found \"fa86374f9cfae042ad6a3a60945d48ae93502b37630b06abe774601e6d88d5b4\"; if the text is as it was published, write sha256: \"eb32947d67905859b51932f13420dfd2156c6462e1f3afcb95d8c421fc05e8dc\"",
    ],
  },
  {
    name: "a digest that is not there yet, and one of zero",
    edits: [
      replace(
        "articles/near-homs.md",
        "sha256: 489f7e2d846a16e36d662ac064f3a55208e34e69f4599ecb70afdea47a73de10\n",
        "",
      ),
      replace(
        "articles/hama-taken.md",
        "sha256: fa86374f9cfae042ad6a3a60945d48ae93502b37630b06abe774601e6d88d5b4",
        "sha256: 0",
      ),
    ],
    issues: [
      "error sha256-mismatch articles/hama-taken.md:9 sha256: expected the digest of the text, found 0; if the text is as it was published, write sha256: \"fa86374f9cfae042ad6a3a60945d48ae93502b37630b06abe774601e6d88d5b4\"",
      "error sha256-mismatch articles/near-homs.md:2 sha256: expected the digest of the text, found nothing; if the text is as it was published, write sha256: \"489f7e2d846a16e36d662ac064f3a55208e34e69f4599ecb70afdea47a73de10\"",
    ],
  },
  {
    name: "more than a third of an article is quoted, and why is said",
    edits: [
      replace(
        "articles/near-homs.md",
        "sha256: 489f7e2d846a16e36d662ac064f3a55208e34e69f4599ecb70afdea47a73de10",
        "sha256: 8b2b0333cbf8a2b82d0b59b7214bfc925a05a98e7b2d8ffbf568e2bea1a467d2",
      ),
      replace(
        "articles/near-homs.md",
        `
The governor said that life in the city went on as usual, that the shops were open, and that nobody had left. Residents gave other accounts, and some of them had packed their belongings and waited for a bus.
`,
        "",
      ),
      quoteWholeSentence(),
      replace("articles/near-homs.md", "language: en\n", "language: en\nshare_reason_ar: خبر قصير.\nshare_reason_en: A short item.\n"),
    ],
    issues: [],
  },
];
