import type { Saying } from "../model/headline.ts";
import type { Language } from "../model/names.ts";
import { fold } from "../text/fold.ts";

/** The words by which a text says each thing of a standing, in a folded text. */
const WORDS: Readonly<Record<Language, Readonly<Record<Saying, RegExp>>>> = {
  en: {
    contested: /\b(?:disagree|conflict|contradict|disput|contest|differ|den(?:y|ie)|at odds)/,
    hedged:
      /\b(?:unconfirmed|unverified|not (?:yet )?(?:confirmed|verified)|rumou?r|alleg|apparent|possibl|preliminary|seem|(?:may|might) have)/,
    leaving: /\b(?:leaving|to leave|withdrawing|withdrawal|to withdraw|pulling (?:out|back)|retreating|departing)/,
    open: /\b(?:by (?:then|now|(?:the )?\d|th(?:is|at) day|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|between|no later than|at some point)/,
    part: /\b(?:part|most|some|half|several|district)/,
    present: /\b(?:present|presence|enter)/,
  },
  ar: {
    contested: /تضارب|تناقض|تباين|تختلف|خلاف|(?<= )و?(?:[تي]نفي|نفي|نفت)/,
    hedged: /انباء|غير موكد|لم [تي]تاكد|لم [تي]وكد|شايع|يبدو|ربما|يحتمل|محتمل|اوليه|مزعوم/,
    leaving: /انسحاب|[تي]نسحب|مغادره|[تي]غادر|خروج|تراجع/,
    open: /بحلول|(?<= )(?:بين|قبل|حتي) |في وقت (?:ما|غير)|يوم (?:ما|غير) /,
    part: /(?<= )(?:جزء|اجزاء|معظم|بعض|احياء|عده) /,
    present: /وجود|دخول|(?<= )و?دخلت/,
  },
};

/** Whether the text says the thing in words that are known of its language; false where none are. */
export function sayIn(text: string, saying: Saying, language: Language): boolean {
  const words = WORDS[language.replace(/-.*/, "")];
  return words?.[saying].test(` ${fold(text)} `) ?? false;
}
