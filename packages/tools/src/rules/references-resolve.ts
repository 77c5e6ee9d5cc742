import { didYouMean } from "../nearest.js";
import { type Reference, referencesOf, type Target } from "../references.js";
import type { Fault, Rule } from "../rule.js";

/**
 * Every id that a record names is there and of a kind the field may name; every source cited is
 * there. The compiler checks this in the records, nothing else does in redirects or in data from
 * elsewhere.
 */
export const referencesResolve: Rule = {
  name: "references-resolve",
  check: ({ datasets, records }) => {
    // An id that has its file counts: that its record is faulty is told once, elsewhere.
    const declared: Declared = new Map(
      datasets.flatMap(({ layout, files }) =>
        files.map(({ id, strings }) => [id, { dataset: layout.name, kind: strings.get("kind") }]),
      ),
    );
    return records.flatMap((record) =>
      referencesOf(record).flatMap((reference) =>
        faultsOf(reference, declared).map((fault) => ({ file: record.file, ...fault })),
      ),
    );
  },
};

/** Every id there is, and what it names. */
type Declared = ReadonlyMap<
  string,
  { readonly dataset: string; readonly kind: string | undefined }
>;

function faultsOf(
  { field, id: named, targets }: Reference,
  declared: Declared,
): readonly Omit<Fault, "file">[] {
  const target = declared.get(named);
  const possible = [...declared].filter(([, one]) => targets.some((to) => allows(to, one)));
  const ids = possible.map(([id]) => id);
  if (target === undefined) {
    return [
      {
        field,
        problem: `There is no record "${named}".`,
        remedy: `${didYouMean(named, ids)}Write its record first, or name another.`,
      },
    ];
  }
  if (targets.some((to) => allows(to, target))) return [];
  return [
    {
      field,
      problem: `"${named}" is ${inWords(target.dataset, target.kind)}; this field names ${targets.map((to) => to.kinds?.join(" or ") ?? to.dataset).join(" or ")}.`,
      remedy: `${didYouMean(named, ids)}Name a record of the right kind.`,
    },
  ];
}

function allows(
  { dataset, kinds }: Target,
  one: { readonly dataset: string; readonly kind: string | undefined },
): boolean {
  return dataset === one.dataset && (kinds === undefined || kinds.includes(one.kind ?? ""));
}

function inWords(dataset: string, kind: string | undefined): string {
  return kind === undefined ? `one of ${dataset}` : `of kind ${kind} in ${dataset}`;
}
