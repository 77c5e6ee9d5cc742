import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { go, useApp } from "../app.js";
import { Empty } from "./links.js";

/** A choice among values that records have, kept in the address. */
export interface Filter<R> {
  /** The filter's name in the address. */
  readonly name: string;
  readonly label: string;
  readonly valuesOf: (record: R) => readonly (string | undefined)[];
  /** A value in words. */
  readonly words: (value: string) => string;
  /** The values in the order of their words, rather than the most frequent first. */
  readonly alphabetical?: boolean;
}

/** How often each key occurs, most often first. */
export function tally(keys: Iterable<string>): readonly (readonly [key: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** The records that fit the filters in the address. */
export function useFiltered<R>(records: readonly R[], filters: readonly Filter<R>[]): readonly R[] {
  const { address } = useApp();
  const asked = filters.map(({ name }) => address.filters[name]);
  return useMemo(
    () =>
      records.filter((record) =>
        filters.every(
          ({ valuesOf }, index) =>
            asked[index] === undefined || valuesOf(record).includes(asked[index]),
        ),
      ),
    [records, ...asked],
  );
}

function Choice<R>({
  records,
  filter: { name, label, valuesOf, words, alphabetical = false },
}: {
  readonly records: readonly R[];
  readonly filter: Filter<R>;
}): VNode {
  const { address, say, language } = useApp();
  const values = records.flatMap(valuesOf).filter((value) => value !== undefined);
  const options = tally(values).map(([value, count]) => ({ value, count, text: words(value) }));
  if (alphabetical) options.sort((a, b) => a.text.localeCompare(b.text, language));
  return (
    <label class="choice">
      <span>{label}</span>
      <select
        name={name}
        value={address.filters[name] ?? ""}
        onChange={(event) => go({ filters: { [name]: event.currentTarget.value } })}
      >
        <option value="">{say("all")}</option>
        {options.map(({ value, count, text }) => (
          <option key={value} value={value}>
            {text} ({count})
          </option>
        ))}
      </select>
    </label>
  );
}

/** The choices, how many records fit, and a link that clears the filters where none does. */
export function Filters<R>({
  records,
  filters,
  fitting,
  shown = fitting.length,
}: {
  readonly records: readonly R[];
  readonly filters: readonly Filter<R>[];
  readonly fitting: readonly R[];
  /** How many of the fitting records are shown. */
  readonly shown?: number;
}): VNode {
  const { say, link } = useApp();
  const none = Object.fromEntries(filters.map(({ name }) => [name, ""]));
  return (
    <>
      <div class="filters">
        {filters.map((filter) => (
          <Choice key={filter.name} records={records} filter={filter} />
        ))}
        <p class="shown" role="status">
          {say("shown", { n: shown, all: records.length })}
        </p>
      </div>
      {fitting.length > 0 ? null : (
        <Empty text={say("nothingFiltered")} clear={link({ filters: none })} />
      )}
    </>
  );
}
