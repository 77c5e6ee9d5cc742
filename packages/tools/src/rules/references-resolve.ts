import {
  type DatasetName,
  didYouMean,
  referencesOf,
  type Target,
  targetOf,
} from "@defence-pact/schema";
import type { DataRecord } from "../context.js";
import { evidenceOf } from "../record-values.js";
import type { Fault, Rule } from "../rule.js";

/** The dataset and kind of an id that has a file. */
interface DeclaredId {
  readonly dataset: DatasetName;
  readonly kind: string | undefined;
}

/** A reference, and what it may refer to. */
interface PlacedReference {
  readonly field: string;
  readonly id: string;
  readonly to: Target;
}

/**
 * Every id that a record names exists and has a kind that the field allows, and so do cited sources.
 * The compiler checks the records themselves, but no data from elsewhere.
 */
export const referencesResolve: Rule = {
  name: "references-resolve",
  check: ({ datasets, records }) => {
    // Ids with a file count, even if their record is faulty: other rules report that.
    const declared: ReadonlyMap<string, DeclaredId> = new Map(
      datasets.flatMap(({ layout, files }) =>
        files.map(({ id, strings }) => [id, { dataset: layout.name, kind: strings.get("kind") }]),
      ),
    );
    return records.flatMap((record) =>
      placedReferences(record).flatMap((reference): readonly Fault[] => {
        const found = declared.get(reference.id);
        return found !== undefined && allows(reference.to, found)
          ? []
          : [{ file: record.file, ...referenceFault(reference, found, declared) }];
      }),
    );
  },
};

/** Every reference of a record; those of evidence with the path of their entry. */
function placedReferences({ value }: DataRecord): readonly PlacedReference[] {
  const kind = "kind" in value ? value.kind : undefined;
  const inFields = referencesOf(value).filter(({ field }) => !field.startsWith("evidence."));
  return [
    ...inFields.map(({ field, id }) => ({ field, id, to: targetOf(field, kind) ?? {} })),
    ...evidenceOf(value).flatMap(({ path, entry }): PlacedReference[] => [
      { field: `${path}.source`, id: entry.source, to: { sources: [] } },
      ...(entry.by === undefined
        ? []
        : [{ field: `${path}.by`, id: entry.by, to: targetOf("by") ?? {} }]),
    ]),
  ];
}

function referenceFault(
  { field, id: named, to }: PlacedReference,
  found: DeclaredId | undefined,
  declared: ReadonlyMap<string, DeclaredId>,
): Omit<Fault, "file"> {
  const possible = [...declared].filter(([, one]) => allows(to, one)).map(([id]) => id);
  const hint = didYouMean(named, possible);
  if (found === undefined) {
    return {
      field,
      problem: `There is no record "${named}".`,
      remedy: `Write its record first, or name another.${hint}`,
    };
  }
  const { dataset, kind } = found;
  const is = kind === undefined ? `one of ${dataset}` : `of kind ${kind} in ${dataset}`;
  const names = Object.entries(to).flatMap(([name, kinds]) => (kinds.length > 0 ? kinds : name));
  return {
    field,
    problem: `"${named}" is ${is}; this field names ${names.join(" or ")}.`,
    remedy: `Name a record of the right kind.${hint}`,
  };
}

function allows(to: Target, { dataset, kind }: DeclaredId): boolean {
  const kinds = to[dataset];
  return kinds !== undefined && (kinds.length === 0 || kinds.includes(kind ?? ""));
}
