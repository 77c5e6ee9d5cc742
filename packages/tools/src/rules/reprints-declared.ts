import type { Source } from "@defence-pact/schema";
import { evidenceOf } from "../record-values.js";
import type { Fault, Rule } from "../rule.js";

/**
 * Sources that print the same headline in the same language say what they copy, and an entry's
 * origin names a publisher or a root, not a source, so that reprints are not counted as origins.
 */
export const reprintsDeclared: Rule = {
  name: "reprints-declared",
  check: ({ records, byId }) => {
    const misnamed = records.flatMap(({ file, value }) =>
      evidenceOf(value).flatMap(({ path, entry }): Fault[] =>
        entry.origin === undefined || !byId.has(entry.origin)
          ? []
          : [
              {
                file,
                field: `${path}.origin`,
                problem: `"${entry.origin}" is the id of a source: it would count as an origin beside that source's publisher.`,
                remedy: "Name the publisher, or the root as its sources name it in `copies`.",
              },
            ],
      ),
    );
    const byTitle = new Map<string, { readonly file: string; readonly source: Source }[]>();
    for (const { dataset, file, value } of records) {
      if (dataset !== "sources" || !("title" in value) || value.titleIsDescription) continue;
      const title = `${value.language} ${value.title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim()}`;
      byTitle.set(title, [...(byTitle.get(title) ?? []), { file, source: value }]);
    }
    const undeclaredReprints = [...byTitle.values()].flatMap((same): Fault[] => {
      const undeclared = same.filter(({ source }) => source.copies === undefined);
      // One of them may be the original; it copies nothing.
      return undeclared.slice(1).map(({ file }) => ({
        file,
        field: "copies",
        problem: `It has the headline of "${undeclared[0]?.source.id}", and neither says what it copies.`,
        remedy: "Add `copies`: the other source, or the `root` that both repeat.",
      }));
    });
    return [...misnamed, ...undeclaredReprints];
  },
};
