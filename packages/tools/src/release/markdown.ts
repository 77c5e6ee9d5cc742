/** The changes of a dataset as Markdown, for its changelog. */
import { isObject } from "@defence-pact/schema";
import * as z from "zod";
import { constantName } from "../datasets.js";
import { targetsOf } from "../rules/redirects.js";
import { type DatasetDiff, isUnchanged } from "./bump.js";
import { diffFields, type FieldChange } from "./diff.js";
import type { Json, JsonObject } from "./state.js";

/** The changes of one dataset, without a heading; empty where nothing changed. */
export function describeDiff(diff: DatasetDiff): string {
  if (isUnchanged(diff)) return "";
  const { records, types } = diff;
  const goneIds = [...records.gone.map(({ id }) => id), ...records.redirectsGone];
  const constantsGone = goneIds.map(constantName);
  const arrow = (from: string, to: readonly string[]): string =>
    `- ${code(from)} → ${to.map(code).join(", ")}`;
  /** Ids of their own that are redirected now, to one record or to several. */
  const redirected = (how: "moved" | "split"): readonly string[] =>
    records.gone.flatMap(({ id, redirect }) =>
      redirect !== undefined && how in redirect ? [arrow(id, targetsOf(redirect))] : [],
    );
  const shown = [...goneIds, ...records.moved.map(({ from }) => from)];
  const sections = {
    Removed: [
      ...records.gone
        .filter(({ redirect }) => redirect === undefined)
        .map(({ id, record }) => `- ${code(id)}${named(record)}`),
      ...records.redirectsGone.map((id) => `- the redirect of ${code(id)}`),
      ...diff.exportsGone
        .filter((name) => !constantsGone.includes(name))
        .map((name) => `- the export ${code(name)}`),
    ],
    Split: redirected("split"),
    Moved: [...records.moved.map(({ from, id }) => arrow(from, [id])), ...redirected("moved")],
    Redirected: Object.entries(records.redirected)
      .filter(([id]) => !shown.includes(id))
      .map(([id, redirect]) => arrow(id, targetsOf(redirect))),
    Types: types.map(({ path, what }) => `- ${code(path)}: ${what}`),
    Added: [
      ...records.added.map(({ id, record }) => `- ${code(id)}${named(record)}`),
      ...diff.exportsNew.map((name) => `- the export ${code(name)}`),
    ],
    Changed: [...records.moved, ...records.changed]
      .filter(({ changes }) => changes.length > 0)
      .flatMap(({ id, record, changes }) => [
        `- ${code(id)}`,
        ...changes.map((change) => `  - ${describeChange(change, record)}`),
      ]),
  };
  return Object.entries(sections)
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `**${title}**\n\n${lines.join("\n")}`)
    .join("\n\n");
}

/** One change on one line: the field, old → new, and where the new value was read. */
function describeChange(change: FieldChange, record: JsonObject): string {
  const { path, before, after } = change;
  const field = code(path.join("."));
  if (isJsonList(before) && isJsonList(after)) {
    const gone = before.filter((one) => !hasEqual(after, one)).map((one) => `− ${readable(one)}`);
    const added = after.filter((one) => !hasEqual(before, one)).map((one) => `+ ${readable(one)}`);
    const parts = [...gone, ...added];
    const said = parts.length === 0 ? "in another order" : parts.join("; ");
    return `${field}: ${said}${sources(path, record)}`;
  }
  const where = after === undefined ? "" : sources(path, record);
  return `${field}: ${step(before, after)}${where}`;
}

/** Old → new; of an object, the parts that changed. */
function step(before: Json | undefined, after: Json | undefined): string {
  if (before === undefined) return `${readable(after)}, new`;
  if (after === undefined) return `${readable(before)} is gone`;
  if (!isObject(before) || !isObject(after)) return `${readable(before)} → ${readable(after)}`;
  return diffFields(before, after)
    .map((part) => `${part.path.join(".")} ${step(part.before, part.after)}`)
    .join(", ");
}

const citationShape = z.object({
  source: z.string(),
  paragraph: z.number().optional(),
  exact: z.string().optional(),
  topic: z.string().optional(),
});
const evidenceList = z.array(
  z.intersection(citationShape, z.object({ supports: z.union([z.string(), z.array(z.string())]) })),
);

/** The passages that support a field, for the end of a line. */
function sources(path: readonly string[], record: JsonObject): string {
  const field = path.join(".");
  const entries = isJsonList(record["evidence"])
    ? record["evidence"].flatMap((entry) => evidenceList.safeParse([entry]).data ?? [])
    : [];
  const supporting = entries.filter(({ supports }) =>
    [supports].flat().some((one) => one === field || field.startsWith(`${one}.`)),
  );
  const places = [...new Set(supporting.map(citedPlace))];
  const more = places.length > mostPlaces ? [`and ${places.length - mostPlaces} more`] : [];
  const shown = [...places.slice(0, mostPlaces), ...more];
  return shown.length === 0 ? "" : ` (${shown.join("; ")})`;
}

/** The most passages at the end of a line; the record's evidence has the rest. */
const mostPlaces = 3;

function citedPlace({ source, paragraph, exact, topic }: z.infer<typeof citationShape>): string {
  if (paragraph === undefined) return topic === undefined ? source : `${source}: ${topic}`;
  return `${source}, paragraph ${paragraph}${exact === undefined ? "" : `: “${exact}”`}`;
}

/** A value in words; evidence as a citation. */
function readable(json: Json | undefined): string {
  if (json === undefined || json === null) return "nothing";
  if (typeof json === "string") return `“${shortened(json)}”`;
  if (typeof json === "number") return numberFormat.format(json);
  if (isJsonList(json)) return `[${json.map(readable).join(", ")}]`;
  if (isObject(json)) {
    const cited = citationShape.safeParse(json);
    if (cited.success && (json["supports"] ?? json["contradicts"]) !== undefined) {
      const verb = json["supports"] === undefined ? "contradicts" : "supports";
      const fields = [json["supports"] ?? json["contradicts"] ?? []].flat();
      const rival = json["reported"] === undefined ? "" : `: ${readable(json["reported"])}`;
      return `${citedPlace(cited.data)} ${verb} ${fields.map((one) => code(String(one))).join(", ")}${rival}`;
    }
    const parts = Object.entries(json).map(([key, part]) =>
      isObject(part) ? `${key} (${readable(part)})` : `${key} ${readable(part)}`,
    );
    return parts.join(", ");
  }
  return String(json);
}

const numberFormat = new Intl.NumberFormat("en", { maximumFractionDigits: 20 });

const mostLetters = 160;

function shortened(text: string): string {
  return text.length <= mostLetters ? text : `${text.slice(0, mostLetters - 1)}…`;
}

function named(record: JsonObject): string {
  for (const key of ["name", "title", "text"]) {
    const said = record[key];
    const english = isObject(said) ? said["en"] : said;
    if (typeof english === "string") return `: ${shortened(english)}`;
  }
  return "";
}

function isJsonList(json: Json | undefined): json is readonly Json[] {
  return Array.isArray(json);
}

function hasEqual(list: readonly Json[], one: Json): boolean {
  const text = JSON.stringify(one);
  return list.some((other) => JSON.stringify(other) === text);
}

function code(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}
