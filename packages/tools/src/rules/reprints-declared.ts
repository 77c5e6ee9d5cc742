import { type Source, wordsOf } from "@defence-pact/schema";
import type { DataRecord } from "../context.js";
import { evidenceOf } from "../record-values.js";
import type { Fault, Rule } from "../rule.js";

/**
 * Sources that print the same headline in the same language, or whose note says whose text they
 * carry, say what they copy. An entry's origin names a publisher or a root, not a source, and each
 * root has one name, so that reprints are not counted as origins.
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
    const carried = records.flatMap(({ file, value }): Fault[] =>
      "note" in value && value.copies === undefined && carries.test(value.note ?? "")
        ? [
            {
              file,
              field: "copies",
              problem: `Its note says “${value.note}”, and it copies nothing.`,
              remedy: "Add `copies`: the other source, or its `root`.",
            },
          ]
        : [],
    );
    return [
      ...misnamed,
      ...undeclaredReprints,
      ...carried,
      ...otherOrigins(records),
      ...renamedRoots(records),
    ];
  },
};

/** How a note says that a text is somebody else's. */
const carries =
  /\b(?:cites|quotes|repeats|reposts?|reprints|mirrors|runs the|print version|translation of|carries the text|text by)\b/i;

/** Entries that rest on the same words of one source and give them another origin. */
function otherOrigins(records: readonly DataRecord[]): readonly Fault[] {
  const first = new Map<string, string | undefined>();
  return records.flatMap(({ file, value }) =>
    evidenceOf(value).flatMap(({ path, entry }): Fault[] => {
      const words = wordsOf(entry);
      const key = JSON.stringify([entry.source, words]);
      if (words.length === 0) return [];
      if (!first.has(key)) first.set(key, entry.origin);
      const other = first.get(key);
      return other === entry.origin
        ? []
        : [
            {
              file,
              field: `${path}.origin`,
              problem: `It is ${entry.origin === undefined ? "left out" : `“${entry.origin}”`}, and “${other ?? "nothing"}” where the same words are cited.`,
              remedy: "Give the same words the same origin.",
            },
          ];
    }),
  );
}

/** Roots named like another, with more after it. */
function renamedRoots(records: readonly DataRecord[]): readonly Fault[] {
  const named = records.flatMap(({ file, value }) => [
    ...("copies" in value && typeof value.copies === "object"
      ? [{ file, field: "copies.root", root: value.copies.root }]
      : []),
    ...evidenceOf(value).flatMap(({ path, entry }) =>
      entry.origin === undefined ? [] : [{ file, field: `${path}.origin`, root: entry.origin }],
    ),
  ]);
  const roots = new Set(named.map(({ root }) => root));
  return named.flatMap(({ file, field, root }): Fault[] => {
    const other = [...roots].find((one) => root.startsWith(`${one} (`));
    return other === undefined
      ? []
      : [
          {
            file,
            field,
            problem: `“${root}” counts as an origin beside “${other}”.`,
            remedy: "Give one root one name.",
          },
        ];
  });
}
