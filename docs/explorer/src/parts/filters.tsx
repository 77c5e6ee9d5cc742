import type { VNode } from "preact";
import { go, useApp } from "../app.js";

/** A choice among the values of a filter, kept in the address. */
export function Choice({
  name,
  label,
  options,
}: {
  /** The filter's name in the address. */
  readonly name: string;
  readonly label: string;
  /** Value, words and how many records have it. */
  readonly options: readonly (readonly [value: string, words: string, count: number])[];
}): VNode {
  const { address, say } = useApp();
  return (
    <label class="choice">
      <span>{label}</span>
      <select
        name={name}
        value={address.filters[name] ?? ""}
        onChange={(event) => go({ filters: { [name]: event.currentTarget.value } })}
      >
        <option value="">{say("all")}</option>
        {options.map(([value, words, count]) => (
          <option key={value} value={value}>
            {words} ({count})
          </option>
        ))}
      </select>
    </label>
  );
}

/** How often each key occurs, most often first. */
export function tally(keys: Iterable<string>): readonly (readonly [key: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** What a filter leaves, told to screen readers too. */
export function Shown({ n, all }: { readonly n: number; readonly all: number }): VNode {
  const { say } = useApp();
  return (
    <p class="shown" role="status">
      {say("shown", { n, all })}
    </p>
  );
}
