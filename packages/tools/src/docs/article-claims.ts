/** Where other sources contradict the article whose paragraphs we hold. */
import {
  type Claim,
  type DatasetName,
  disputes,
  type Evidence,
  originOf,
} from "@defence-pact/schema";
import type { Published } from "../published.js";
import { datasetPath } from "../source-files.js";
import { escaped, inWords, markdownTable } from "./markdown.js";
import { sourceLabel } from "./record-page.js";

/**
 * `outweighed`: our value is another, which other sources support. `alone`: our value is the
 * article's, which no other source supports. `divided`: the article gives two values, and no other
 * source decides.
 */
export type Verdict = "outweighed" | "alone" | "divided";

/** A claim of the article that another source contradicts. */
export interface ArticleClaim {
  readonly dataset: DatasetName;
  readonly id: string;
  readonly label: string;
  /** The path of the field: `value.MYR`. */
  readonly field: string;
  /** What the article says, in Markdown, and the paragraphs where. */
  readonly says: string;
  readonly paragraphs: readonly number[];
  readonly verdict: Verdict;
  /** What others say, in Markdown, each with its sources. */
  readonly others: readonly string[];
}

/**
 * The claims of a source that others contradict, whether or not our value is its own.
 *
 * @param article - The id of the source.
 */
export function articleClaims(article: string, data: Published): readonly ArticleClaim[] {
  const origin = originOf(article, data.sources);
  const isArticle = (entry: Evidence): boolean => entry.source === article;
  // Other articles of its publisher are no second origin.
  const isOfItsOrigin = (entry: Evidence): boolean =>
    (entry.origin ?? originOf(entry.source, data.sources)) === origin;
  return data.all.flatMap(({ dataset, value: record }) => {
    if (!("evidence" in record)) return [];
    const found: readonly Claim[] = disputes(record);
    return found.flatMap((dispute): ArticleClaim[] => {
      const words = (value: unknown): string => inWords(dispute.field, value, data);
      const common = {
        dataset,
        id: record.id,
        label: "name" in record ? record.name.en : record.id,
        field: dispute.field,
      };
      const its = dispute.rivals.find(({ evidence }) => evidence.some(isArticle));
      if (its !== undefined) {
        const others = dispute.support.filter((entry) => !isArticle(entry));
        const standing = dispute.value === undefined ? "no value stands" : words(dispute.value);
        return [
          {
            ...common,
            says: words(its.reported),
            paragraphs: paragraphsOf(its.evidence.filter(isArticle)),
            verdict: others.length > 0 ? "outweighed" : "divided",
            others: [
              others.length > 0
                ? `${standing} (${sourceLabels(others, data)})`
                : `${standing} (paragraph ${paragraphsOf(dispute.support).join(", ")})`,
            ],
          },
        ];
      }
      const alone = dispute.support.some(isArticle) && dispute.support.every(isOfItsOrigin);
      if (!alone) return [];
      return [
        {
          ...common,
          says: words(dispute.value),
          paragraphs: paragraphsOf(dispute.support.filter(isArticle)),
          verdict: "alone",
          others: dispute.rivals.map(
            (rival) => `${words(rival.reported)} (${sourceLabels(rival.evidence, data)})`,
          ),
        },
      ];
    });
  });
}

function paragraphsOf(evidence: readonly Evidence[]): readonly number[] {
  const numbers = evidence.flatMap((entry) => ("paragraph" in entry ? [entry.paragraph] : []));
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** The first sources, and how many more there are. */
function sourceLabels(evidence: readonly Evidence[], data: Published): string {
  const ids = [...new Set(evidence.map(({ source }) => source))];
  const shown = ids.slice(0, 3).map((id) => escaped(sourceLabel(id, data)));
  return [...shown, ...(ids.length > 3 ? [`${ids.length - 3} more`] : [])].join("; ");
}

const headings: { readonly [V in Verdict]: readonly [heading: string, others: string] } = {
  outweighed: ["Where other sources outweigh the article, and another value stands", "What stands"],
  alone: ["Where only the article says so, and others say otherwise", "Others"],
  divided: ["Where the article says two things, and no other source decides", "What stands"],
};

/** The claims as a section of a guide, by verdict. */
export function articleClaimsSection(article: string, data: Published): string {
  const claims = articleClaims(article, data);
  const verdicts: readonly Verdict[] = ["outweighed", "alone", "divided"];
  const parts = verdicts.flatMap((verdict) => {
    const [heading, others] = headings[verdict];
    const rows = claims.filter((claim) => claim.verdict === verdict).map((claim) => row(claim));
    if (rows.length === 0) return [];
    return [
      `### ${heading}`,
      "",
      ...markdownTable(["Record", "Field", "The article", others], rows),
      "",
    ];
  });
  return withoutRecordLinks(parts.join("\n").trim());
}

function row({ dataset, id, label, field, says, paragraphs, others }: ArticleClaim): string[] {
  return [
    `[${escaped(label)}](../${datasetPath(dataset, "src", "records", `${id}.ts`)})`,
    `\`${field}\``,
    `${says} (paragraph ${paragraphs.join(", ")})`,
    others.join("<br>"),
  ];
}

/** Links to records become their names: a guide cannot link to their pages. */
function withoutRecordLinks(text: string): string {
  return text.replace(/\[((?:\\.|[^\]\\])*)\]\(record:[a-z0-9-]+\)/g, "$1");
}
