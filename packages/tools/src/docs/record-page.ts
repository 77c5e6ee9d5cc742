/** The page of one record, in Markdown: what stands, who says so, and who says otherwise. */
import {
  confidence,
  corroboration,
  type Dispute,
  disputes,
  type Evidence,
  fieldsOf,
  type Source,
} from "@defence-pact/schema";
import { constantName } from "../datasets.js";
import type { CitedRecord, Published, PublishedRecord } from "../published.js";
import { evidenceOf, isProperties, partsOf, valueAt } from "../record-values.js";
import { inWords, plain, recordLink, referredTo, spaced, table } from "./markdown.js";

/** Fields shown above, or that are no field of the thing itself. */
const notRows: ReadonlySet<string> = new Set(["id", "kind", "summary", "evidence"]);

/**
 * The page of a record, below its summary.
 *
 * @param citedBy - The ids of the records that cite it, for a source.
 */
export function recordPage(
  { dataset, value: record }: PublishedRecord,
  data: Published,
  citedBy: readonly string[],
): string {
  const lines = [
    "",
    `\`${record.id}\` · ${"kind" in record ? record.kind.replaceAll("-", " ") : record.type.replaceAll("-", " ")}`,
    "",
    "```ts",
    `import { ${constantName(record.id)} } from "@defence-pact/${dataset}";`,
    "```",
    "",
    ...("evidence" in record ? citedPage(record, data) : sourcePage(record, data, citedBy)),
    "",
  ];
  return lines.join("\n");
}

function citedPage(record: CitedRecord, data: Published): readonly string[] {
  const references = referredTo(record, data);
  const sure = confidence(record, data.sources);
  const origins = corroboration(record, data.sources);
  const rows = fieldPaths(record).map((path) => {
    const key = path.split(".").at(-1) ?? path;
    const of = originsOf(path, origins);
    return [
      spaced(path),
      inWords(key, valueAt(record, path), references, data),
      of === 0
        ? ""
        : `${sure[path] ?? ""}${sure[path] === undefined ? "" : ", "}${count(of, "origin")}`,
    ];
  });
  const disputed = disputes(record);
  return [
    ...table(["Field", "What stands", "How sure"], rows),
    ...(disputed.length === 0 ? [] : ["", "#### Disputed", "", ...disputeTable(record, data)]),
    "",
    "#### Who says so",
    "",
    ...citations(record, data),
  ];
}

/** The disputes of a record as a table: what stands, what is reported instead, and by whom. */
export function disputeTable(record: CitedRecord, data: Published): readonly string[] {
  const references = referredTo(record, data);
  const rows = disputes(record).flatMap((dispute: Dispute) => {
    const key = dispute.field.split(".").at(-1) ?? dispute.field;
    return dispute.rivals.map((rival) => [
      spaced(dispute.field),
      dispute.value === undefined ? "" : inWords(key, dispute.value, references, data),
      inWords(key, rival.reported, references, data),
      rival.evidence.map((entry) => passage(entry, data)).join("; "),
    ]);
  });
  return table(["Field", "What stands", "Reported instead", "By"], rows);
}

/** A source with the place in it, and whose word it is where that is not the source's own. */
export function passage(entry: Evidence, data: Published): string {
  const place = "paragraph" in entry ? `, paragraph ${entry.paragraph}` : "";
  const by = entry.by === undefined ? "" : `, quoting ${recordLink(data, entry.by)}`;
  return `${recordLink(data, entry.source, sourceLabel(entry.source, data))}${place}${by}`;
}

/** A source as a footnote calls it: publisher and date. */
export function sourceLabel(id: string, { sources }: Published): string {
  const source = sources[id];
  return source === undefined ? id : `${source.publisher}, ${source.issued ?? "undated"}`;
}

/** The rows of a record: its keys, and the parts of keyed values such as `value.MYR`. */
function fieldPaths(record: CitedRecord): readonly string[] {
  const cited = new Set(partsOf(record).flatMap(({ part }) => part.evidence.flatMap(fieldsOf)));
  return Object.entries(record).flatMap(([key, value]) => {
    if (notRows.has(key)) return [];
    const parts = isProperties(value) ? Object.keys(value).map((part) => `${key}.${part}`) : [];
    return parts.some((part) => cited.has(part)) ? parts : [key];
  });
}

/** How many independent origins bear out a field, or its whole where only that is cited. */
function originsOf(path: string, origins: { readonly [field: string]: readonly string[] }): number {
  const speaking = Object.entries(origins).filter(
    ([field]) => field === path || field.startsWith(`${path}.`) || path.startsWith(`${field}.`),
  );
  return new Set(speaking.flatMap(([, of]) => of)).size;
}

/** One line for each source: what it bears out, and where in it. */
function citations(record: CitedRecord, data: Published): readonly string[] {
  const bySource = new Map<string, { fields: Set<string>; places: Set<string> }>();
  for (const { entry, path } of evidenceOf(record)) {
    if (!("supports" in entry)) continue;
    const line = bySource.get(entry.source) ?? { fields: new Set(), places: new Set() };
    bySource.set(entry.source, line);
    const inside = path.split(".evidence.")[0] ?? "";
    const owner = path.startsWith("evidence.") ? "" : `${inside.split(".")[0]}.`;
    for (const field of fieldsOf(entry)) line.fields.add(spaced(`${owner}${field}`));
    line.places.add(
      "paragraph" in entry
        ? `paragraph ${entry.paragraph}, “${plain(entry.exact)}”`
        : plain(entry.topic),
    );
  }
  return [...bySource].map(
    ([source, { fields, places }]) =>
      `- ${recordLink(data, source, sourceLabel(source, data))}: ${[...places].join("; ")} (${[...fields].join(", ")})`,
  );
}

function sourcePage(
  record: Source,
  data: Published,
  citedBy: readonly string[],
): readonly string[] {
  const { copies } = record;
  const rows = [
    [record.titleIsDescription ? "About" : "Title", plain(record.title)],
    ["Publisher", `${plain(record.publisher)} (${record.publisherType.replaceAll("-", " ")})`],
    ...(record.containerTitle === undefined ? [] : [["In", plain(record.containerTitle)]]),
    [
      "Published",
      record.issued === undefined ? "undated" : inWords("issued", record.issued, new Set(), data),
    ],
    ["Read", inWords("accessed", record.accessed, new Set(), data)],
    ["Language", plain(record.language)],
    ["Address", `<${record.url}>`],
    ...(copies === undefined
      ? []
      : [["Repeats", typeof copies === "string" ? recordLink(data, copies) : plain(copies.root)]]),
    ...(record.note === undefined ? [] : [["Note", plain(record.note)]]),
  ];
  return [
    ...table(["", ""], rows),
    ...(citedBy.length === 0
      ? []
      : [
          "",
          `#### Cited by ${count(citedBy.length, "record")}`,
          "",
          citedBy.map((id) => recordLink(data, id)).join(" · "),
        ]),
  ];
}

/** `1 origin`, `2 origins`. */
function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
