/** The version step that a change of the data needs. */
import { type DatasetName, datasetNames } from "@defence-pact/schema";
import { constantName } from "../datasets.js";
import { targetsOf } from "../rules/redirects.js";
import { diffRecords, isEmpty, type RecordsDiff } from "./diff.js";
import { type Bump, diffSchemas, type TypeChange } from "./schema-diff.js";
import type { DatasetState, DatasetStates } from "./state.js";

/** What changed in one dataset, in records, in types and in what it exports. */
export interface DatasetDiff {
  readonly name: DatasetName;
  readonly records: RecordsDiff;
  readonly types: readonly TypeChange[];
  /** Names of values that can no longer be imported. */
  readonly exportsGone: readonly string[];
  /** Names of new values other than records. */
  readonly exportsNew: readonly string[];
}

/** A change and the smallest step that it needs. */
export interface Reason {
  readonly bump: Bump;
  readonly dataset: DatasetName;
  /** As a sentence without its full stop. */
  readonly why: string;
}

const steps: readonly Bump[] = ["none", "patch", "minor", "major"];

/** Whether the first step is smaller than the second. */
export function isSmaller(bump: Bump, than: Bump): boolean {
  return steps.indexOf(bump) < steps.indexOf(than);
}

/** The biggest of some steps; `none` of none. */
export function biggest(bumps: readonly Bump[]): Bump {
  return bumps.reduce<Bump>((most, bump) => (isSmaller(most, bump) ? bump : most), "none");
}

/** What changed in every dataset that both states have. */
export function diffStates(before: DatasetStates, after: DatasetStates): readonly DatasetDiff[] {
  return datasetNames.flatMap((name) => {
    const [was, is] = [before[name], after[name]];
    return was === undefined || is === undefined ? [] : [diffDataset(name, was, is)];
  });
}

function diffDataset(name: DatasetName, was: DatasetState, is: DatasetState): DatasetDiff {
  const constants = new Set(
    [...was.records.keys(), ...is.records.keys(), ...Object.keys(was.redirects)].map(constantName),
  );
  return {
    name,
    records: diffRecords(was, is),
    types: diffSchemas(was.schema, is.schema),
    exportsGone: was.exports.filter((one) => !is.exports.includes(one)),
    exportsNew: is.exports.filter((one) => !was.exports.includes(one) && !constants.has(one)),
  };
}

/** Every change with the smallest step that it needs, in the order of the changelog. */
export function reasons(diff: DatasetDiff): readonly Reason[] {
  const { name: dataset, records } = diff;
  const found: Reason[] = [];
  const because = (bump: Bump, why: string): void => {
    found.push({ bump, dataset, why });
  };
  const reported = new Set<string>();

  for (const { id, redirect } of records.gone) {
    reported.add(constantName(id));
    if (redirect === undefined) because("major", `the id "${id}" is gone without a redirect`);
    else if ("split" in redirect) {
      because("major", `the id "${id}" is split into ${redirect.split.map(inQuotes).join(", ")}`);
    } else because("minor", `the id "${id}" moved into "${redirect.moved}"`);
    if (redirect !== undefined && "moved" in redirect) aliasGone(id);
  }
  for (const { from, id } of records.moved) {
    because("minor", `the id "${from}" moved to "${id}"`);
    aliasGone(from);
  }
  for (const id of records.redirectsGone) {
    reported.add(constantName(id));
    because("major", `the id "${id}" was redirected and leads nowhere now`);
  }
  for (const [id, redirect] of Object.entries(records.redirected)) {
    const isNew = records.gone.some((one) => one.id === id);
    if (isNew || records.moved.some((one) => one.from === id)) continue;
    because("minor", `the id "${id}" leads to ${targetsOf(redirect).map(inQuotes).join(", ")} now`);
  }
  for (const { id } of records.added) because("minor", `the record "${id}" is new`);
  for (const { id, changes } of [...records.moved, ...records.changed]) {
    const kind = changes.find(({ path }) => path[0] === "kind");
    if (kind !== undefined) {
      because("major", `"${id}" is of another kind now, and its constant of another type`);
    }
    const rest = changes.filter((change) => change !== kind).map(({ path }) => path.join("."));
    if (rest.length > 0) because("patch", `${rest.join(", ")} of "${id}" changed`);
  }
  for (const { path, what, bump } of diff.types) because(bump, `the type ${path}: ${what}`);
  for (const name of diff.exportsGone) {
    if (!reported.has(name)) because("major", `"${name}" can no longer be imported`);
  }
  for (const name of diff.exportsNew) because("minor", `"${name}" is exported`);
  return found;

  /** A moved id keeps its old constant, or imports of it break. */
  function aliasGone(id: string): void {
    const name = constantName(id);
    reported.add(name);
    if (diff.exportsGone.includes(name)) {
      because("major", `the constant "${name}" of the id "${id}", which moved, is gone`);
    }
  }
}

/** The smallest step that docs/versioning.md allows for these changes. */
export function leastBump(diffs: readonly DatasetDiff[]): Bump {
  return biggest(diffs.flatMap((diff) => reasons(diff).map(({ bump }) => bump)));
}

/** Whether nothing changed for users. */
export function isUnchanged(diff: DatasetDiff): boolean {
  return (
    isEmpty(diff.records) &&
    [diff.types, diff.exportsGone, diff.exportsNew].every((list) => list.length === 0)
  );
}

/** A released id that leads nowhere now. */
export interface LostId {
  readonly dataset: DatasetName;
  readonly id: string;
}

/** The released ids that lead nowhere now. */
export function lostIds(diffs: readonly DatasetDiff[]): readonly LostId[] {
  return diffs.flatMap(({ name: dataset, records }) =>
    [
      ...records.gone.filter(({ redirect }) => redirect === undefined).map(({ id }) => id),
      ...records.redirectsGone,
    ].map((id) => ({ dataset, id })),
  );
}

/** What is wrong with the redirects of the new state, whatever step is declared. */
export function redirectFaults(before: DatasetStates, after: DatasetStates): readonly string[] {
  return datasetNames.flatMap((name) => {
    const is = after[name];
    if (is === undefined) return [];
    const once = Object.keys(before[name]?.redirects ?? {});
    const reused = once
      .filter((id) => is.records.has(id))
      .map(
        (id) =>
          `${name}: "${id}" was redirected in an earlier release and is a record again: an id is never used for a second thing. Give the new record another id.`,
      );
    const broken = Object.entries(is.redirects).flatMap(([id, redirect]) =>
      targetsOf(redirect).flatMap((target) => {
        if (is.records.has(target)) return [];
        if (!Object.hasOwn(is.redirects, target)) {
          return [`${name}: "${id}" leads to "${target}", which is no record. Lead it to one.`];
        }
        const ends = endsOf(target, is);
        return [
          `${name}: "${id}" leads to "${target}", which is itself redirected${
            ends.length === 0
              ? " and leads back or nowhere. Lead both to a record."
              : `. Lead "${id}" straight to ${ends.map(inQuotes).join(", ")}.`
          }`,
        ];
      }),
    );
    return [...reused, ...broken];
  });
}

/** The records that an id leads to through any number of redirects; none for a circle. */
function endsOf(
  id: string,
  state: DatasetState,
  passed: ReadonlySet<string> = new Set(),
): readonly string[] {
  if (state.records.has(id)) return [id];
  const redirect = Object.hasOwn(state.redirects, id) ? state.redirects[id] : undefined;
  if (redirect === undefined || passed.has(id)) return [];
  return targetsOf(redirect).flatMap((next) => endsOf(next, state, new Set([...passed, id])));
}

function inQuotes(id: string): string {
  return `"${id}"`;
}
