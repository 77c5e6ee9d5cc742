import { createHash } from "node:crypto";
import { describeMismatch } from "@defence-pact/sources/verify";
import { type Context, type QuotationFingerprints, quotationFingerprintsPath } from "../context.js";
import type { Fault, Rule } from "../rule.js";

/**
 * A quotation's text stays as printed: its fingerprint shows a change even to those who do not have
 * the article.
 */
export const quotationsUnaltered: Rule = {
  name: "quotations-unaltered",
  check: (context) => [
    ...quotationsOf(context).flatMap(({ id, file, texts }): Fault[] => {
      const kept = context.quotationFingerprints[id];
      if (kept === undefined) {
        return [
          {
            file,
            field: "text",
            problem: `No fingerprint of the quotation "${id}" is kept.`,
            remedy: 'Check it against the source, then run "npm run check -- --fix".',
          },
        ];
      }
      const languages = [...new Set([...Object.keys(texts), ...Object.keys(kept)])];
      return languages
        .filter((language) => texts[language] !== kept[language])
        .map((language) => ({
          file,
          field: `text.${language}`,
          problem: "The quotation is not what it was when its fingerprint was taken.",
          remedy: `Restore it as printed. Where it was wrong before: take "${id}" out of ${quotationFingerprintsPath} and run "npm run check -- --fix".`,
        }));
    }),
    ...Object.keys(context.quotationFingerprints)
      .filter((id) => !context.byId.has(id))
      .map((id) => ({
        file: quotationFingerprintsPath,
        field: id,
        problem: "There is no such quotation.",
        remedy: "Take the line out.",
      })),
    ...(context.text?.mismatches ?? []).flatMap((mismatch): Fault[] =>
      mismatch.problem === "quotation-not-found"
        ? [
            {
              file: context.byId.get(mismatch.citation.record)?.file ?? mismatch.citation.record,
              field: "text",
              problem: describeMismatch(mismatch),
              remedy: "Copy the quotation character for character.",
            },
          ]
        : [],
    ),
  ],
  fix: (context) => {
    const missing = quotationsOf(context).filter(
      ({ id }) => context.quotationFingerprints[id] === undefined,
    );
    if (missing.length === 0) return [];
    const all: QuotationFingerprints = {
      ...context.quotationFingerprints,
      ...Object.fromEntries(missing.map(({ id, texts }) => [id, texts])),
    };
    const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
    return [{ path: quotationFingerprintsPath, text: `${JSON.stringify(sorted, null, 2)}\n` }];
  },
};

/** Every quotation with the fingerprints of its texts. */
function quotationsOf({ records }: Context): readonly {
  readonly id: string;
  readonly file: string;
  readonly texts: { readonly [language: string]: string };
}[] {
  return records.flatMap(({ file, value }) =>
    "kind" in value && value.kind === "quotation"
      ? [
          {
            id: value.id,
            file,
            texts: Object.fromEntries(
              Object.entries(value.text).map(([language, words]) => [language, sha256(words)]),
            ),
          },
        ]
      : [],
  );
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
