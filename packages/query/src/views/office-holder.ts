import { type Edtf, type EntityRefs, type Holding, type Office, span } from "@defence-pact/schema";

/** The days on which a holding is known to lie, as whole days since 1970-01-01. */
interface TimeInOffice<R extends EntityRefs> {
  readonly holding: Holding<R>;
  readonly first: number;
  readonly last: number;
}

/**
 * Who held an office on a day, according to its record. A holding without an end lasts until the
 * next one starts; one that is only attested is known for the days of its attestation alone.
 *
 * @param office - An office: `pact.entities.get("minister-of-defence-of-malaysia")`.
 * @param day - A day, such as `"2025-10-27"`.
 * @returns The holding; `undefined` where no source read shows one on that day.
 * @throws RangeError if `day` is not one day; EdtfError if it is no date.
 *
 * @example
 * ```ts
 * import { officeHolder } from "@defence-pact/query";
 *
 * const office = {
 *   id: "minister",
 *   kind: "office",
 *   name: { en: "Minister" },
 *   summary: { en: "An office." },
 *   holders: [
 *     { person: "first", start: "2020", evidence: [] },
 *     { person: "second", start: "2023-12-12", evidence: [] },
 *   ],
 *   evidence: [],
 * } as const;
 * officeHolder(office, "2023-12-11")?.person; // => "first"
 * officeHolder(office, "2025-10-27")?.person; // => "second"
 * officeHolder(office, "2019-06-01"); // => undefined
 * ```
 */
export function officeHolder<R extends EntityRefs>(
  office: Pick<Office<string, R>, "holders">,
  day: Edtf,
): Holding<R> | undefined {
  const asked = span(day);
  if (asked.first !== asked.last) {
    throw new RangeError(`"${day}" is not one day; ask for a day such as "2025-10-27".`);
  }
  return timesInOffice(office.holders)
    .filter(({ first, last }) => first <= asked.first && asked.first <= last)
    .at(-1)?.holding;
}

/** Holdings with the days they are known to cover, in the order of their starts. */
function timesInOffice<R extends EntityRefs>(
  holders: readonly Holding<R>[],
): readonly TimeInOffice<R>[] {
  const known = holders.flatMap((holding) => {
    const start = holding.start ?? holding.attested ?? holding.end;
    return start === undefined ? [] : [{ holding, begins: span(start) }];
  });
  known.sort((a, b) => a.begins.first - b.begins.first);
  return known.map(({ holding, begins }, place) => {
    const next = known[place + 1]?.begins.first ?? Number.POSITIVE_INFINITY;
    const ends = holding.end === undefined ? undefined : span(holding.end);
    // Without a start nothing says that the office was held after its attestation.
    const open = holding.start === undefined ? begins.last : next - 1;
    return { holding, first: begins.first, last: ends?.last ?? open };
  });
}
