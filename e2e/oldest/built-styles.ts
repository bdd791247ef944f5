import { parseAst } from "vite";

/** Rules of style in a text that a script has. */
const RULES = /(?:^|[\s,;}])(?:[.:#*[]?[\w-][\w\-.:#()[\]="*>~+ ]*)\{[\w-]+:[^{}]+\}/;

/** The style sheets that a built script has in it, as texts or in templates; what is put into a template is left out. */
export function stylesIn(code: string): string[] {
  const texts: string[] = [];
  JSON.stringify(parseAst(code), (_, value) => {
    if (value?.type === "Literal" && typeof value.value === "string") texts.push(value.value);
    if (value?.type === "TemplateLiteral") {
      texts.push(value.quasis.map((quasi: { value: { cooked: string } }) => quasi.value.cooked).join("0"));
    }
    return typeof value === "bigint" ? String(value) : value;
  });
  return texts.filter((text) => RULES.test(text) && !text.includes("<"));
}
