import { compareDates, type Edtf, type Source } from "@defence-pact/schema";

/** What an answer about a day rests on. */
export interface AsOf {
  /** The day asked about. */
  readonly on: Edtf;
  /** When the newest source was published: what happened after it, no record knows. */
  readonly newestSource: Edtf | undefined;
  /** When sources were last read. */
  readonly readOn: Edtf | undefined;
}

/** The dates of a source that {@link newestSource} and {@link readOn} read. */
export type DatedSource = Pick<Source, "issued" | "accessed">;

/**
 * When the newest of some sources was published; of several dates, the one that begins last.
 *
 * @param sources - Sources, for example `pact.sources`.
 * @returns `undefined` where none has a date.
 *
 * @example
 * ```ts
 * import { newestSource } from "@defence-pact/query";
 *
 * const accessed = "2026-11-23";
 * newestSource([{ issued: "2026-07-02", accessed }, { issued: "2025", accessed }, { accessed }]); // => "2026-07-02"
 * ```
 */
export function newestSource(sources: Iterable<DatedSource>): Edtf | undefined {
  return latest([...sources].flatMap(({ issued }) => issued ?? []));
}

/**
 * When some sources were last read.
 *
 * @param sources - Sources, for example `pact.sources`.
 * @returns `undefined` where there is none.
 *
 * @example
 * ```ts
 * import { readOn } from "@defence-pact/query";
 *
 * readOn([{ accessed: "2026-11-23" }, { accessed: "2026-11-20" }]); // => "2026-11-23"
 * ```
 */
export function readOn(sources: Iterable<DatedSource>): Edtf | undefined {
  return latest([...sources].map(({ accessed }) => accessed));
}

function latest(dates: readonly Edtf[]): Edtf | undefined {
  return [...dates].sort(compareDates).at(-1);
}

/** What an answer about a day rests on. */
export function asOf(sources: Iterable<DatedSource>, on: Edtf): AsOf {
  const all = [...sources];
  return { on, newestSource: newestSource(all), readOn: readOn(all) };
}
