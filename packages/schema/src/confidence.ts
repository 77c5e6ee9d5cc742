import { type Cited, citedParts, corroboration, fieldsOf } from "./evidence.js";
import type { PublisherType, Source } from "./source.js";

/** How sure the evidence makes a field; see {@link confidence} for the rule. */
export type Confidence = (typeof confidences)[number];

/** Every {@link Confidence}, from the surest down. */
export const confidences = ["high", "medium", "low"] as const;

/** The fields of a source that the rule uses. */
type Weighed = Pick<Source, "publisherType" | "copies"> & Partial<Pick<Source, "publisher">>;

/** Publishers that speak first-hand or check what they print: one of them alone gives `medium`. */
const firstHand: ReadonlySet<PublisherType> = /* @__PURE__ */ new Set<PublisherType>([
  "official",
  "company",
  "news-agency",
  "research",
]);

/** Whether one origin alone makes a field more than a single outlet's word. */
function isStrongAlone({ publisherType, copies }: Weighed): boolean {
  return copies !== undefined || firstHand.has(publisherType);
}

/**
 * How sure the evidence makes each supported field, by a written rule and nothing else:
 *
 * 1. `high`: two or more independent origins support it (see {@link corroboration}).
 * 2. `medium`: one origin does, and it is first-hand or named: an official body, a company, a news
 *    agency, a research institute, or a release that reprints name as their root.
 * 3. `low`: one outlet does, or none.
 * 4. One step lower where another source contradicts the field.
 *
 * It weighs who says so, not whether it is true.
 *
 * @param record - A record with evidence.
 * @param sources - The sources it cites, by id: the registry of `@defence-pact/sources`, or your own.
 * @throws RangeError when a source cited is not among them, or when sources copy each other in a circle.
 *
 * @example
 * ```ts
 * import { confidence } from "@defence-pact/schema";
 *
 * const sources = {
 *   wire: { publisherType: "news-agency" },
 *   blog: { publisherType: "other" },
 * } as const;
 * const record = {
 *   evidence: [
 *     { supports: ["date", "place"], source: "wire", topic: "the signing" },
 *     { supports: ["date", "value"], source: "blog", topic: "the signing" },
 *   ],
 * } as const;
 * confidence(record, sources); // => { date: "high", place: "medium", value: "low" }
 * ```
 */
export function confidence<Sources extends { readonly [Id in keyof Sources]: Weighed }>(
  record: Cited,
  sources: Sources,
): { readonly [field: string]: Confidence } {
  const byId = new Map<string, Weighed>(Object.entries<Weighed>(sources));
  const origins = corroboration(record, sources);
  const strong = new Set<string>();
  const contradicted = new Set<string>();
  for (const { path, part } of citedParts(record)) {
    for (const entry of part.evidence) {
      for (const field of fieldsOf(entry)) {
        const key = path === "" ? field : `${path}.${field}`;
        if ("contradicts" in entry) contradicted.add(key);
        const source = byId.get(entry.source);
        // An entry's own origin counts only if it is not the publisher again.
        const named = entry.origin !== undefined && entry.origin !== source?.publisher;
        const alone = named || (source !== undefined && isStrongAlone(source));
        if ("supports" in entry && alone) strong.add(key);
      }
    }
  }
  return Object.fromEntries(
    Object.entries(origins).map(([field, of]) => {
      const step =
        (of.length > 1 ? 0 : strong.has(field) ? 1 : 2) + (contradicted.has(field) ? 1 : 0);
      return [field, confidences[step] ?? "low"];
    }),
  );
}
