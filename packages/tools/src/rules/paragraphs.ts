import { checkCitations, describeMismatch, heldCitations } from "@defence-pact/sources/verify";
import type { Context, DataRecord } from "../context.js";
import { evidenceOf } from "../record-values.js";
import type { Fault, Rule } from "../rule.js";

/**
 * A text we hold fingerprints of is cited by paragraph, with at most six of its words, and only for
 * what the role of the paragraph can support. Any other text is cited by topic.
 */
export const paragraphs: Rule = {
  name: "paragraphs",
  check: (context) => [
    ...context.records.flatMap((record) => wrongForm(record, context)),
    ...context.records.flatMap((record) => wrongParagraph(record, context)),
    ...notInText(context),
  ],
};

function wrongForm(record: DataRecord, { heldTexts }: Context): readonly Fault[] {
  return evidenceOf(record.value).flatMap(({ path, entry }): Fault[] => {
    const held = heldTexts.some(({ source }) => source === entry.source);
    if (held === "paragraph" in entry) return [];
    return [
      {
        file: record.file,
        field: path,
        problem: held
          ? `We hold fingerprints of "${entry.source}", and this cites it by topic.`
          : `We hold no fingerprints of "${entry.source}", and this cites it by paragraph.`,
        remedy: held ? "Cite it by `paragraph` and `exact`." : "Cite it by `topic`.",
      },
    ];
  });
}

function wrongParagraph({ file, value }: DataRecord, { heldTexts }: Context): readonly Fault[] {
  if (!("evidence" in value)) return [];
  return heldTexts
    .flatMap((heldText) => checkCitations(heldCitations(value, heldText.source), heldText))
    .map((mismatch) => ({
      file,
      ...("citation" in mismatch ? { field: mismatch.citation.path } : {}),
      problem: describeMismatch(mismatch),
      remedy: "Cite the body paragraph that says so.",
    }));
}

function notInText({ text, byId }: Context): readonly Fault[] {
  return (text?.mismatches ?? []).flatMap((mismatch): Fault[] => {
    const problem = describeMismatch(mismatch);
    if (mismatch.problem === "exact-not-found") {
      const { record, path } = mismatch.citation;
      const remedy = "Correct the paragraph's number, or copy the words as they stand there.";
      return [{ file: byId.get(record)?.file ?? record, field: path, problem, remedy }];
    }
    // wrongParagraph reports what is wrong with citations even without the text.
    if ("citation" in mismatch) return [];
    return [
      {
        file: "packages/sources/src/held-texts.ts",
        problem,
        remedy: "Give --text the article as it was when its fingerprints were taken.",
      },
    ];
  });
}
