import { type Markup, markup } from "../../../text/markup.ts";
import { type SymbolLook, symbolsOf } from "./symbol.ts";

/** What is drawn alike, and how. A feature is drawn by every rule that it fits, later ones on top. */
export interface Rule {
  readonly label: string;
  /** A QGIS expression. */
  readonly filter: string;
  readonly look: SymbolLook;
}

/** QGIS expressions of the first and the last instant at which a feature is there, both included. */
interface Times {
  readonly start: string;
  readonly end: string;
}

/**
 * A QGIS style (QML, for QGIS 3.20 and later) of rules, for the layer of points and for that of areas alike; QGIS takes it by
 * itself where it lies beside a layer's file under the same name.
 */
export function qmlOf(rules: readonly Rule[], { start, end }: Times): string {
  const drawn = rules.map((rule, index) => ({ ...rule, numbers: [2 * index, 2 * index + 1] as const }));
  const group = (
    label: string,
    geometry: string,
    at: 0 | 1,
  ) => markup`<rule key="${geometry}" label="${label}" filter="geometry_type($geometry) = '${geometry}'">
${drawn.map(({ label: own, filter, numbers }) => markup`<rule key="${geometry}-${numbers[at]}" label="${own}" filter="${filter}" symbol="${numbers[at]}"/>\n`)}</rule>
`;
  const symbols: Markup[] = drawn.flatMap(({ look, numbers }) => symbolsOf(look, numbers));
  return markup`<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="AllStyleCategories">
<temporal enabled="1" mode="4" startField="" endField="" startExpression="${start}" endExpression="${end}" durationField="" durationUnit="min" fixedDuration="0" accumulate="0" limitMode="1"><fixedRange><start/><end/></fixedRange></temporal>
<renderer-v2 type="RuleRenderer" symbollevels="0" enableorderby="0" forceraster="0">
<rules key="rules">
${group("Areas", "Polygon", 1)}${group("Points", "Point", 0)}</rules>
<symbols>
${symbols}</symbols>
</renderer-v2>
</qgis>
`.text;
}
