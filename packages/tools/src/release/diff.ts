/** What changed in a dataset from one state to another: enough to make the new state of the old. */
import { isDeepStrictEqual } from "node:util";
import { isObject, type Redirect, type Redirects } from "@defence-pact/schema";
import type { DatasetState, Json, JsonObject } from "./state.js";

/** A field that changed. */
export interface FieldChange {
  /** The key, and the key of a part where it is an object, as evidence names fields. */
  readonly path: readonly string[];
  /** The old value; left out where the field is new. */
  readonly before?: Json;
  /** The new value; left out where the field is gone. */
  readonly after?: Json;
}

/** A record and its id. */
export interface RecordEntry {
  readonly id: string;
  readonly record: JsonObject;
}

/** A record of which fields changed. */
export interface ChangedRecord extends RecordEntry {
  /** The new record: its evidence says where the new values were read. */
  readonly record: JsonObject;
  readonly changes: readonly FieldChange[];
}

/** A record that got another id. */
export interface MovedRecord extends ChangedRecord {
  /** The id it had. */
  readonly from: string;
}

/** An id that no longer has a record of its own. */
export interface GoneRecord extends RecordEntry {
  /** Where the id leads now; left out where it leads nowhere. */
  readonly redirect?: Redirect;
}

/** What changed in the records and redirects of one dataset. */
export interface RecordsDiff {
  readonly added: readonly RecordEntry[];
  readonly moved: readonly MovedRecord[];
  readonly gone: readonly GoneRecord[];
  readonly changed: readonly ChangedRecord[];
  /** Redirects that are new or lead elsewhere. */
  readonly redirected: Redirects;
  /** Ids that were redirected and are no longer. */
  readonly redirectsGone: readonly string[];
}

/** The part of a dataset that {@link diffRecords} looks at. */
export type RecordsState = Pick<DatasetState, "records" | "redirects">;

/**
 * What changed from `before` to `after`.
 *
 * An id that is gone and redirected to a new id has moved: the two records are compared.
 */
export function diffRecords(before: RecordsState, after: RecordsState): RecordsDiff {
  const moved: MovedRecord[] = [];
  const gone: GoneRecord[] = [];
  for (const [id, record] of before.records) {
    if (after.records.has(id)) continue;
    const redirect = own(after.redirects, id);
    const target = redirect !== undefined && "moved" in redirect ? redirect.moved : undefined;
    const became = target === undefined ? undefined : after.records.get(target);
    if (
      target !== undefined &&
      became !== undefined &&
      !before.records.has(target) &&
      !moved.some((one) => one.id === target)
    ) {
      const changes = diffFields({ ...record, id: target }, became);
      moved.push({ from: id, id: target, record: became, changes });
    } else gone.push({ id, record, ...(redirect === undefined ? {} : { redirect }) });
  }

  const added: RecordEntry[] = [];
  const changed: ChangedRecord[] = [];
  for (const [id, record] of after.records) {
    const was = before.records.get(id);
    if (was === undefined) {
      if (!moved.some((one) => one.id === id)) added.push({ id, record });
      continue;
    }
    const changes = diffFields(was, record);
    if (changes.length > 0) changed.push({ id, record, changes });
  }

  return {
    added,
    moved,
    gone,
    changed,
    redirected: Object.fromEntries(
      Object.entries(after.redirects).filter(
        ([id, redirect]) => !isDeepStrictEqual(own(before.redirects, id), redirect),
      ),
    ),
    redirectsGone: Object.keys(before.redirects).filter(
      (id) => !Object.hasOwn(after.redirects, id),
    ),
  };
}

/** Whether nothing changed. */
export function isEmpty(diff: RecordsDiff): boolean {
  return (
    [diff.added, diff.moved, diff.gone, diff.changed, diff.redirectsGone].every(
      (list) => list.length === 0,
    ) && Object.keys(diff.redirected).length === 0
  );
}

/** The fields in which two records differ. */
export function diffFields(
  before: JsonObject,
  after: JsonObject,
  path: readonly string[] = [],
): readonly FieldChange[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key): readonly FieldChange[] => {
    const was = own(before, key);
    const is = own(after, key);
    if (isDeepStrictEqual(was, is)) return [];
    const at = [...path, key];
    // Evidence names fields two deep, never deeper: so does the diff.
    if (path.length === 0 && isObject(was) && isObject(is)) return diffFields(was, is, at);
    return [
      {
        path: at,
        ...(was === undefined ? {} : { before: was }),
        ...(is === undefined ? {} : { after: is }),
      },
    ];
  });
}

function own<T>(object: { readonly [key: string]: T }, key: string): T | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
