import { type PactRecord, pact } from "@defence-pact/query";
import { type Evidence, nameOf, parseDate } from "@defence-pact/schema";
import type { Source } from "@defence-pact/sources";
import { chicago } from "./chicago.csl.js";
import { claimsOf } from "./datasets.js";
import { UsageError } from "./usage-error.js";

/** How sources can be cited. */
export const citationStyles = ["apa", "chicago", "bibtex", "csl", "ris"] as const;

/** A style or format of citations. */
export type CitationStyle = (typeof citationStyles)[number];

/** An item of CSL-JSON, with the fields that sources have. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly publisher: string;
  readonly "container-title"?: string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly language: string;
  readonly URL: string;
  readonly note?: string;
}

/** A date of CSL-JSON: as many of year, month and day as are known. */
export interface CslDate {
  readonly "date-parts": readonly (readonly number[])[];
  readonly circa?: true;
}

/** The sources of a record: those that support it, and those that report something else. */
export interface RecordSources {
  /** The source itself, or those that support the record, each once. */
  readonly support: readonly Source[];
  /** Those that report another value and support nothing asked for. */
  readonly rivals: readonly Source[];
}

/**
 * The source itself, or the sources that a record cites.
 *
 * @param field - Only the sources of this field, or of its parts.
 * @throws {@link UsageError} if the record cites nothing for it.
 */
export function citedSources(record: PactRecord, field?: string): RecordSources {
  if (!("evidence" in record)) return { support: [record], rivals: [] };
  const asked = claimsOf(record, field);
  if (asked.length === 0) {
    const fields = claimsOf(record)
      .map((claim) => claim.field)
      .join(", ");
    throw new UsageError(
      field === undefined
        ? `${record.id} cites no source.`
        : `${record.id} cites nothing for "${field}"; it does for: ${fields}.`,
    );
  }
  const cited = (passages: readonly Evidence[]): readonly Source[] => [
    ...new Set(passages.flatMap(({ source }) => pact.sources.find(source) ?? [])),
  ];
  const support = cited(asked.flatMap((claim) => claim.support));
  const rivals = cited(asked.flatMap((claim) => claim.rivals.flatMap(({ evidence }) => evidence)));
  return { support, rivals: rivals.filter((source) => !support.includes(source)) };
}

/** Sources in a style or format, as a text. */
export async function cite(sources: readonly Source[], style: CitationStyle): Promise<string> {
  switch (style) {
    case "csl":
      return `${JSON.stringify(sources.map(cslItem), null, 2)}\n`;
    case "bibtex":
      return sources.map(bibtex).join("\n");
    case "ris":
      return sources.map(ris).join("");
    case "apa":
    case "chicago":
      return bibliography(sources, style);
    default:
      return style satisfies never;
  }
}

/** A bibliography by the CSL processor, which is loaded only for this. */
async function bibliography(sources: readonly Source[], style: "apa" | "chicago"): Promise<string> {
  const { Cite, plugins } = await import("@citation-js/core");
  await import("@citation-js/plugin-csl");
  const { styles } = plugins.config.get("@csl");
  if (!styles.has("chicago")) styles.add("chicago", chicago);
  return new Cite(sources.map(cslItem), { generateGraph: false }).format("bibliography", {
    template: style,
    format: "text",
    lang: "en-US",
  });
}

/** A source as an item of CSL-JSON. */
export function cslItem(source: Source): CslItem {
  const container = source.containerTitle ?? (isArticle(source) ? source.publisher : undefined);
  return {
    id: source.id,
    type: source.type,
    title: nameOf(source),
    publisher: source.publisher,
    ...(container !== undefined && { "container-title": container }),
    ...(source.issued !== undefined && { issued: cslDate(source.issued) }),
    accessed: cslDate(source.accessed),
    language: source.language,
    URL: source.url,
    ...(source.note !== undefined && { note: source.note }),
  };
}

/** Whether it is in a newspaper or magazine, whose name is then that of the publisher. */
function isArticle({ type }: Source): boolean {
  return type === "article-magazine" || type === "article-newspaper";
}

function cslDate(date: string): CslDate {
  const parsed = parseDate(date);
  if (!("year" in parsed)) {
    throw new RangeError(`A source was issued on one date, not on "${date}".`);
  }
  const circa = parsed.approximate || parsed.uncertain;
  const parts = date.replace(/[?~%]/g, "").split("-").map(Number);
  return { "date-parts": [parts], ...(circa && { circa }) };
}

/** Special characters of TeX, escaped. */
const tex: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

function escapeTex(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (character) => tex[character] ?? character);
}

/**
 * A source as an entry of BibLaTeX, which knows dates, languages and addresses. Our own code, because the
 * usual writer loses Hangul or leaves `&` unescaped.
 */
function bibtex(source: Source): string {
  const article = isArticle(source);
  const item = cslItem(source);
  const fields: readonly (readonly [string, string | undefined])[] = [
    // Braces keep the capitals of names.
    ["title", `{${escapeTex(item.title)}}`],
    ["organization", article ? undefined : escapeTex(source.publisher)],
    ["publisher", article ? escapeTex(source.publisher) : undefined],
    ["journaltitle", article ? escapeTex(source.containerTitle ?? source.publisher) : undefined],
    ["date", source.issued],
    ["url", source.url.replace(/[{}\\]/g, encodeURIComponent)],
    ["urldate", source.accessed],
    ["langid", source.language],
    ["note", source.note === undefined ? undefined : escapeTex(source.note)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}},\n`],
  );
  return `@${article ? "article" : "online"}{${source.id},\n${lines.join("")}}\n`;
}

/** The RIS type of a CSL type. */
const risTypes: Readonly<Record<Source["type"], string>> = {
  "article-journal": "JOUR",
  "article-magazine": "MGZN",
  "article-newspaper": "NEWS",
  book: "BOOK",
  dataset: "DATA",
  document: "GEN",
  "entry-encyclopedia": "ENCYC",
  interview: "GEN",
  legislation: "STAT",
  post: "ICOMM",
  "post-weblog": "BLOG",
  report: "RPRT",
  speech: "HEAR",
  thesis: "THES",
  webpage: "ELEC",
};

/** A source as a record of RIS. Our own code, because the usual writer drops days of newspapers. */
function ris(source: Source): string {
  const item = cslItem(source);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["TY", risTypes[source.type]],
    ["ID", source.id],
    ["TI", item.title],
    ["T2", item["container-title"]],
    ["PB", source.publisher],
    ["PY", source.issued?.slice(0, 4)],
    ["DA", risDate(source.issued)],
    ["Y2", risDate(source.accessed)],
    ["LA", source.language],
    ["UR", source.url],
    ["N1", source.note],
    ["ER", ""],
  ];
  return fields
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`]))
    .join("");
}

/** `YYYY/MM/DD/`, with nothing between the slashes for what is not known. */
function risDate(date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  const [year = "", month = "", day = ""] = date.replace(/[?~%]/g, "").split("-");
  return `${year}/${month}/${day}/`;
}
