/**
 * A classic script beside the module of embed.html, bundled with what it imports: while, or wherever, the module does not run,
 * the reader sees the poster of the day and language that the address asks for, and is told of a module that fails.
 */

import { matchLanguage } from "../model/match-language.ts";

function chooseFallback(fallback: HTMLElement): void {
  const query = new URLSearchParams(location.search);
  const figures = [...fallback.querySelectorAll("figure")];
  // What a poster is marked as is the language of its words, which may stand in for that of the map.
  const languages = figures.map(({ dataset: { language = "" } }) => language);
  const language = matchLanguage(query.get("lang") ?? "", languages);
  const chosen = figures.find((figure) => figure.dataset.language === language) ?? figures[0];
  for (const figure of figures) figure.hidden = figure !== chosen;

  const { day: opening = "", days = "" } = fallback.dataset;
  const day = query.get("day") ?? opening;
  if (day === opening || !days.split(" ").includes(day)) return;
  const onDay = (address: string) => address.replace(opening, day);
  for (const image of fallback.querySelectorAll("img")) {
    image.setAttribute("src", onDay(image.getAttribute("src") ?? ""));
    // What was written for the opening day says nothing of this one.
    image.alt = `${image.dataset.title} ${day}`;
  }
  for (const link of fallback.querySelectorAll("a")) link.setAttribute("href", onDay(link.getAttribute("href") ?? ""));
}

function tellOfFailure(fallback: HTMLElement): void {
  const tell = () => {
    for (const note of fallback.querySelectorAll<HTMLElement>(".failed")) note.hidden = false;
  };
  for (const script of document.querySelectorAll('script[type="module"]')) script.addEventListener("error", tell);
}

const fallback = document.getElementById("fallback");
if (fallback) {
  chooseFallback(fallback);
  tellOfFailure(fallback);
}
