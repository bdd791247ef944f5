import { parse } from "yaml";
import { ID } from "../../model/id.ts";
import type { Language } from "../../model/names.ts";

/** The id of a publisher, and the text of speakers.yaml with it; null where it is in there already. */
type Speakers = { readonly id: string; readonly text: string | null } | { readonly problem: string };

const UNNAMED: Readonly<Record<string, string>> = { ar: "ناشر لم يُسمَّ", en: "Unnamed publisher" };

/**
 * The speakers with the publisher of an article: the one that an editor names, else the one who is called as the page calls its
 * site, else one that nobody has named yet.
 */
export function speakersWith(
  said: string | undefined,
  site: string | null,
  languages: readonly Language[],
  text: string,
): Speakers {
  if (said !== undefined && !ID.test(said)) {
    return { problem: `--publisher ${said}: expected an id of small Latin letters and digits, such as the-daily` };
  }
  const known = speakersIn(text);
  const called = known.find((speaker) => site !== null && Object.values(speaker).includes(site));
  const id = said ?? called?.id ?? (idOf(site ?? "") || "unknown");
  if (known.some((speaker) => speaker.id === id)) return { id, text: null };
  const names = languages.map((language) => {
    const unnamed = UNNAMED[language.replace(/-.*/, "")] ?? UNNAMED.en;
    return `  name_${language}: ${JSON.stringify(site ?? said ?? unnamed)}\n`;
  });
  const entry = `- id: ${JSON.stringify(id)}\n${names.join("")}  kind: publisher\n`;
  const grown = text.trim() === "" ? entry : `${text.trimEnd()}\n\n${entry}`;
  if (speakersIn(grown).length === known.length + 1) return { id, text: grown };
  return {
    problem: `speakers.yaml: expected a list to which ${id} can be added; add it by hand, then name it by --publisher`,
  };
}

function speakersIn(text: string): readonly { readonly id?: string }[] {
  try {
    const value: unknown = parse(text, { logLevel: "silent" });
    return Array.isArray(value) ? value.filter((each) => typeof each === "object" && each !== null) : [];
  } catch {
    return [];
  }
}

/** Latin letters of a name as an id; empty where it has none. */
function idOf(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
}
