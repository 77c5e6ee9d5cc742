/** The page of one record, in Markdown: its values, who says so, and who says otherwise. */
import {
  archiveUrl,
  type Claim,
  claims,
  confidence,
  corroboration,
  disputes,
  type Evidence,
  kindOf,
  nameOf,
  passageUrl,
  type Source,
  wordsOf,
} from "@defence-pact/schema";
import { fieldTerm, term } from "@defence-pact/schema/terms";
import { constantName } from "../datasets.js";
import type { CitedRecord, Published, PublishedRecord } from "../published.js";
import { escaped, inWords, markdownTable, recordLink } from "./markdown.js";

/** Fields that are shown elsewhere on the page. */
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
    `\`${record.id}\` · ${term(kindOf<string>(record), "en")}`,
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
  const sure = confidence(record, data.sources);
  const origins = corroboration(record, data.sources);
  const claimed: readonly Claim[] = claims(record);
  const keys = new Set(claimed.map(({ field }) => field.replace(/\..*/, "")));
  const ours = Object.entries(record).filter(([key]) => !notRows.has(key) && !keys.has(key));
  const rows = [
    ...claimed.map(({ field, value, support }) => [
      fieldTerm(field, "en"),
      inWords(field, value, data),
      sureness(sure[field], originsOf(field, origins)),
      support.map((entry) => passage(entry, data)).join("; "),
    ]),
    ...ours.map(([key, value]) => [fieldTerm(key, "en"), inWords(key, value, data), "", ""]),
  ];
  const disputed = disputeTable(record, data);
  return [
    ...markdownTable(["Field", "What stands", "How sure", "Who says so"], rows),
    ...(disputed.length === 0 ? [] : ["", "#### Disputed", "", ...disputed]),
  ];
}

/** How sure a field is, and how many origins it has; empty where it has none. */
function sureness(sure: string | undefined, of: number): string {
  return of === 0 ? "" : [sure, count(of, "origin")].filter(Boolean).join(", ");
}

/** The disputes of a record as a table: our value, what is reported instead, and by whom. */
export function disputeTable(record: CitedRecord, data: Published): readonly string[] {
  const found: readonly Claim[] = disputes(record);
  const rows = found.flatMap(({ field, value, rivals }) =>
    rivals.map(({ reported, evidence }) => [
      fieldTerm(field, "en"),
      inWords(field, value, data),
      inWords(field, reported, data),
      evidence.map((entry) => passage(entry, data)).join("; "),
    ]),
  );
  return markdownTable(["Field", "What stands", "Reported instead", "By"], rows);
}

/** A source with the place in it, the words there, which open it, and whom it quotes. */
export function passage(entry: Evidence, data: Published): string {
  const place = "paragraph" in entry ? `, paragraph ${entry.paragraph}` : "";
  const words = wordsOf(entry).map((exact) => `“${escaped(exact)}”`);
  const url = passageUrl(entry, data.sources[entry.source]);
  const text = "topic" in entry ? `on ${escaped(entry.topic)}` : words.join(" … ");
  const found = url === undefined ? text : `[${text}](<${url}>)`;
  const by = entry.by === undefined ? "" : `, quoting ${recordLink(data, entry.by)}`;
  return `${recordLink(data, entry.source, sourceLabel(entry.source, data))}${place}, ${found}${by}`;
}

/** A source as in a footnote: publisher and date. */
export function sourceLabel(id: string, { sources }: Published): string {
  const source = sources[id];
  return source === undefined ? id : `${source.publisher}, ${source.issued ?? "undated"}`;
}

/** How many independent origins support a field, its parts or the whole it is part of. */
function originsOf(path: string, origins: { readonly [field: string]: readonly string[] }): number {
  const speaking = Object.entries(origins).filter(
    ([field]) => field === path || field.startsWith(`${path}.`) || path.startsWith(`${field}.`),
  );
  return new Set(speaking.flatMap(([, of]) => of)).size;
}

function sourcePage(
  record: Source,
  data: Published,
  citedBy: readonly string[],
): readonly string[] {
  const { copies } = record;
  const rows = [
    ["Title", escaped(nameOf(record))],
    ["Publisher", `${escaped(record.publisher)} (${term(record.publisherType, "en")})`],
    ...(record.containerTitle === undefined ? [] : [["In", escaped(record.containerTitle)]]),
    ["Published", record.issued === undefined ? "undated" : inWords("issued", record.issued, data)],
    ["Read", inWords("accessed", record.accessed, data)],
    ["Language", escaped(record.language)],
    ["Address", `<${record.url}>`],
    ["Archived copy", `<${archiveUrl(record)}>`],
    ...(copies === undefined
      ? []
      : [
          ["Repeats", typeof copies === "string" ? recordLink(data, copies) : escaped(copies.root)],
        ]),
    ...(record.note === undefined ? [] : [["Note", escaped(record.note)]]),
    ...(record.unread === undefined ? [] : [["Not read again", escaped(record.unread)]]),
  ];
  return [
    ...markdownTable(["", ""], rows),
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
