import {
  asKnownOn,
  due,
  ledger,
  newestSource,
  overdue,
  type PlanFields,
  pact,
  readOn,
  slips,
  standing,
} from "@defence-pact/query";
import { compareDates, dayNumber, isoDay, span } from "@defence-pact/schema";
import { about, sources } from "@defence-pact/sources";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const someDay = fc
  .integer({ min: dayNumber("2015-01-01"), max: dayNumber("2035-12-31") })
  .map(isoDay);

/** A date as plans have it: a day, month or year, hedged or not, two of them, or one with an open end. */
const someDate = fc.oneof(
  fc
    .tuple(someDay, fc.constantFrom(4, 7, 10), fc.constantFrom("", "?", "~"))
    .map(([day, length, mark]) => day.slice(0, length) + mark),
  fc
    .tuple(someDay, someDay, fc.constantFrom(4, 7, 10), fc.boolean())
    .map(([a, b, length, isSet]) => {
      const [from, to] = [a, b].sort().map((day) => day.slice(0, length));
      return isSet ? `[${from}..${to}]` : `${from}/${to}`;
    }),
  someDay.map((day) => `${day.slice(0, 7)}/..`),
  someDay.map((day) => `[..${day.slice(0, 4)}]`),
  someDay.map((day) => `[${day.slice(0, 4)}..]`),
);

const planFor = (date: string, more: Partial<PlanFields> = {}): PlanFields => ({
  id: "plan",
  kind: "delivery",
  modality: "planned",
  date,
  ...more,
});

const dueOf = (plan: PlanFields, on: string, within: number) =>
  due({ timeline: [plan], sources: [] }, { on, within }).plans[0]?.certainty;
const overdueOf = (plan: PlanFields, on: string) =>
  overdue({ timeline: [plan], sources: [] }, { on }).plans[0]?.certainty;

describe("due and overdue", () => {
  it("hold of every plan with a date: its last day is ahead, or it is overdue", () => {
    fc.assert(
      fc.property(someDate, someDay, (date, on) => {
        const plan = planFor(date);
        const isAhead = dueOf(plan, on, 12 * 9000) !== undefined;
        expect(isAhead || overdueOf(plan, on) !== undefined).toBe(true);
        if (isAhead) expect(overdueOf(plan, on)).not.toBe("certain");
      }),
    );
  });

  it("are the surer the longer the time ahead, and the later the day", () => {
    const rank = (certainty = "none") => ["none", "possible", "certain"].indexOf(certainty);
    fc.assert(
      fc.property(
        someDate,
        someDay,
        someDay,
        fc.nat(60),
        fc.nat(60),
        (date, a, b, within, more) => {
          const plan = planFor(date);
          const [on = a, later = b] = [a, b].sort();
          expect(rank(dueOf(plan, on, within + more))).toBeGreaterThanOrEqual(
            rank(dueOf(plan, on, within)),
          );
          expect(rank(overdueOf(plan, later))).toBeGreaterThanOrEqual(rank(overdueOf(plan, on)));
        },
      ),
    );
  });

  it("are certain only where no day of the date says otherwise", () => {
    fc.assert(
      fc.property(someDate, someDay, fc.nat(60), fc.nat(), (date, on, within, pick) => {
        const plan = planFor(date);
        const { first, last } = span(date);
        fc.pre(Number.isFinite(first) && Number.isFinite(last));
        const day = first + (pick % (last - first + 1));
        const until = dayNumber(on) + 31 * within + 1;
        if (dueOf(plan, on, within) === "certain") expect(day).toBeLessThanOrEqual(until);
        if (overdueOf(plan, on) === "certain") expect(day).toBeLessThan(dayNumber(on));
      }),
    );
  });

  it.each([
    ["2026-12", "certain", undefined],
    ["2026", "certain", undefined],
    ["2026-12~", "possible", undefined],
    ["[..2030]", "possible", undefined],
    ["[2028..]", undefined, undefined],
    ["[2023..]", "possible", undefined],
    ["2026-10/2027-06", "certain", "possible"],
    ["2026-10/2028", "possible", "possible"],
    ["2026-12/..", "certain", undefined],
    ["2026-10/..", undefined, "certain"],
    ["2026-10~", undefined, "possible"],
    ["[2026-07..2026-12]", "certain", undefined],
    ["2026-11-28", "certain", undefined],
    ["2026-11-27", undefined, "certain"],
    ["2027-11-28", "certain", undefined],
    ["2027-11-29", undefined, undefined],
  ])("%s is on 2026-11-28 due within a year: %s; overdue: %s", (date, isDue, isOverdue) => {
    expect(dueOf(planFor(date), "2026-11-28", 12)).toBe(isDue);
    expect(overdueOf(planFor(date), "2026-11-28")).toBe(isOverdue);
  });

  it("count months to the same day, or the last of a shorter month", () => {
    expect(dueOf(planFor("2024-02-29"), "2024-01-31", 1)).toBe("certain");
    expect(dueOf(planFor("2024-03-01"), "2024-01-31", 1)).toBeUndefined();
    expect(dueOf(planFor("2025-01-15"), "2024-12-15", 1)).toBe("certain");
    expect(dueOf(planFor("2024-12-15"), "2024-12-15", 0)).toBe("certain");
  });

  it("take from a beginning before the statement no promise but that of an end", () => {
    const underWay = (date: string) => planFor(date, { asOf: "2026-01-22" });
    expect(overdueOf(underWay("2025/.."), "2030-01-01")).toBeUndefined();
    expect(overdueOf(underWay("2025/2027"), "2026-06-01")).toBeUndefined();
    expect(overdueOf(underWay("2025/2027"), "2028-01-01")).toBe("certain");
    expect(overdueOf(underWay("2026/.."), "2027-01-01")).toBe("certain");
  });

  it("leave out what was not yet stated, and what was settled by then", () => {
    const plan = planFor("2026", { asOf: "2025-07", outcome: "met", outcomeEvent: "handover" });
    const timeline: readonly PlanFields[] = [
      plan,
      { id: "handover", kind: "delivery", modality: "occurred", date: "2026-05" },
    ];
    const isDue = (on: string) => due({ timeline, sources: [] }, { on, within: 24 }).plans.length;
    expect(["2025-07-30", "2025-07-31", "2026-05-30", "2026-05-31"].map(isDue)).toEqual([
      0, 1, 1, 0,
    ]);
  });

  it("leave out what a later plan for as many superseded", () => {
    const of = (value: number) =>
      [{ platform: "jet", quantity: { value, unit: "aircraft" } }] as const;
    const plans: readonly PlanFields[] = [
      planFor("2026", { id: "all", contract: "order", asOf: "2024", platforms: of(18) }),
      planFor("2027", { id: "some", contract: "order", asOf: "2025", platforms: of(4) }),
      planFor("2027", { id: "other", contract: "another", asOf: "2025", platforms: of(18) }),
      planFor("2028", { id: "same-time", contract: "order", asOf: "2024-06", platforms: of(18) }),
    ];
    const idsOf = (timeline: readonly PlanFields[], on: string) =>
      due({ timeline, sources: [] }, { on, within: 60 }).plans.map(({ event }) => event);
    expect(idsOf(plans, "2025-12-31")).toEqual(["all", "other", "some", "same-time"]);
    const latest = planFor("2027", { id: "latest", contract: "order", asOf: "2026-01-15" });
    expect(idsOf([...plans, latest], "2026-01-14")).toEqual(idsOf(plans, "2026-01-14"));
    expect(idsOf([...plans, latest], "2026-01-15")).toEqual(["latest", "other"]);
  });

  it("let an aim give way to a plan of the same event, but keep steps beside one another", () => {
    const about = (id: string, kind: PlanFields["kind"], stated: string) =>
      planFor("2027", { id, ...(kind && { kind }), asOf: stated, towards: "signing" });
    const idsOf = (...timeline: readonly PlanFields[]) =>
      due({ timeline, sources: [] }, { on: "2026-01-01", within: 24 }).plans.map(
        ({ event }) => event,
      );
    expect(idsOf(about("aim", "target", "2024"), about("plan", "signing", "2025"))).toEqual([
      "plan",
    ]);
    expect(idsOf(about("a", "step", "2024"), about("b", "step", "2025"))).toEqual(["a", "b"]);
    expect(idsOf(about("a", "training", "2024"), about("b", "signing", "2025"))).toEqual([
      "a",
      "b",
    ]);
  });

  it("refuse a day that is none, and a time that is no number of months", () => {
    expect(() => due(pact, { on: "2026-13", within: 12 })).toThrow(/2026-13/);
    expect(() => overdue(pact, { on: "2026" })).toThrow(/single day/);
    expect(() => due(pact, { on: "2026-11-28", within: 1.5 })).toThrow(
      "A time ahead is a whole number of months from 0, not 1.5.",
    );
  });

  it("say what they rest on", () => {
    const { on, newestSource: newest, readOn: read } = overdue(pact, { on: "2026-11-28" });
    expect(on).toBe("2026-11-28");
    expect(newest).toBe(newestSource(pact.sources));
    expect(newest).toBe(
      pact.sources
        .toArray()
        .flatMap(({ issued }) => issued ?? [])
        .sort(compareDates)
        .at(-1),
    );
    expect(read).toBe(readOn(pact.sources));
    expect(read).toBe(about.asOf);
    expect(newestSource([])).toBeUndefined();
  });
});

describe("slips", () => {
  it("holds between any two days that the dates allow", () => {
    const day = fc.nat();
    fc.assert(
      fc.property(
        someDay,
        someDay,
        fc.constantFrom(4, 7, 10),
        fc.constantFrom(4, 7, 10),
        day,
        day,
        (a, b, before, after, x, y) => {
          const dates = [a.slice(0, before), b.slice(0, after)];
          const timeline: readonly PlanFields[] = dates.map((date, place) =>
            planFor(date, { id: `plan-${place}`, contract: "fa-50-contract", asOf: `202${place}` }),
          );
          const shift = slips({ ...pact, timeline }, "fa-50-contract").statements[1]?.end;
          const [from, to] = dates.map((date) => span(date));
          const pick = ({ first, last } = { first: 0, last: 0 }, n: number) =>
            first + (n % (last - first + 1));
          const moved = pick(to, y) - pick(from, x);
          expect(moved).toBeGreaterThanOrEqual(shift?.min ?? Number.POSITIVE_INFINITY);
          expect(moved).toBeLessThanOrEqual(shift?.max ?? Number.NEGATIVE_INFINITY);
        },
      ),
    );
  });

  it("shows how the FA-50 plans moved, each against the one before for as many", () => {
    const rows = slips(pact, "fa-50-contract").statements.map(({ event, against, start, end }) => [
      event.replace("fa-50-delivery-plan-", ""),
      against?.replace("fa-50-delivery-plan-", ""),
      start?.months,
      end?.months,
    ]);
    expect(rows).toEqual([
      ["2023-02", undefined, undefined, undefined],
      ["2023-03", "2023-02", undefined, undefined],
      ["2023-05", "2023-03", undefined, undefined],
      ["2024-03-08", "2023-05", 0, undefined],
      ["2024-03-10", "2024-03-08", undefined, undefined],
      ["2024-03-19", "2024-03-10", undefined, undefined],
      ["2024-05", "2024-03-19", 3, -6],
      ["2024-09", "2024-05", 0, undefined],
      ["2025-01", "2024-09", 0, undefined],
      ["2025-07", "2025-01", 0, -4],
      ["2025-09", "2025-07", undefined, undefined],
      ["2025-10", "2025-09", undefined, undefined],
      ["2025-12", undefined, undefined, undefined],
      ["2026-01", "2025-10", undefined, undefined],
      ["2026-new-year", undefined, undefined, undefined],
      ["2026-01-12", undefined, undefined, undefined],
      ["2026-02", "2026-01-12", undefined, undefined],
    ]);
  });

  it("says what a misspelt id may mean, and refuses what is no contract", () => {
    expect(() => slips(pact, "fa-50-contrat")).toThrow(/fa-50-contract/);
    expect(() => slips(pact, "fa-50")).toThrow(
      '"fa-50" is no contract; slips are asked of one, such as "fa-50-contract".',
    );
  });
});

describe("standing", () => {
  it("shows an agreement before and after its signing", () => {
    const before = standing(pact, "defence-industry-mou", { on: "2025-10-01" });
    expect(before.occurred).not.toContain("defence-industry-mou-signing");
    expect(before.plans).toContain("defence-industry-mou-signing-plan-2025-09");
    const after = standing(pact, "defence-industry-mou", { on: "2025-10-27" });
    expect(after.occurred).toContain("defence-industry-mou-signing");
    expect(after.plans).not.toContain("defence-industry-mou-signing-plan-2025-09");
  });

  it("shows a platform with its variants, and what came of an order", () => {
    const jet = standing(pact, "fa-50", { on: "2026-11-28" });
    expect(jet.occurred).toContain("fa-50-contract");
    expect(jet.overdue.map(({ event }) => event)).toContain("fa-50-delivery-plan-2026-01");
    const missile = (on: string) => standing(pact, "naval-strike-missile-contract", { on }).outcome;
    expect([missile("2026-06-01"), missile("2026-07-01")]).toEqual([undefined, "dropped"]);
  });

  it("counts an undated event from the day of reading", () => {
    const timeline = [{ id: "fa-50-contract", modality: "occurred" as const }];
    const occurred = (on: string) =>
      standing({ ...pact, timeline }, "fa-50-contract", { on }).occurred;
    const read = readOn(pact.sources) ?? "";
    expect(occurred(isoDay(dayNumber(read) - 1))).toEqual([]);
    expect(occurred(read)).toEqual(["fa-50-contract"]);
  });
});

describe("what was known on a day", () => {
  const knownOn = (day: string) => ({
    ...pact,
    timeline: asKnownOn(pact.timeline, sources, day).map(({ part }) => part),
  });

  it("holds no field that nobody had printed", () => {
    const plan = knownOn("2025-09-30").timeline.find(
      ({ id }) => id === "defence-industry-mou-signing-plan-2025-09",
    );
    expect(plan?.date).toBe("2025-10");
    expect(plan?.outcome).toBeUndefined();
    expect(plan?.evidence).toBeDefined();
  });

  it("can be asked what was due and overdue: an outcome printed later is not yet known", () => {
    const on = "2026-07-01";
    const ids = (data: Parameters<typeof overdue>[0]) =>
      overdue(data, { on }).plans.map(({ event }) => event);
    const signing = "defence-industry-mou-signing-plan-2025-09";
    expect(ids(knownOn("2025-10-26"))).toContain(signing);
    expect(ids(knownOn("2025-10-31"))).not.toContain(signing);
    const isDue = (day: string) =>
      due(knownOn(day), { on, within: 24 }).plans.some(
        ({ event }) => event === "fa-50-delivery-plan-2025-10",
      );
    // Replaced by a plan that was printed in January 2026.
    expect([isDue("2025-12-31"), isDue("2026-02-01")]).toEqual([true, false]);
  });

  it("can be asked for slips and what stood", () => {
    const { statements } = slips(knownOn("2024-06-30"), "fa-50-contract");
    expect(statements.at(-1)?.event).toBe("fa-50-delivery-plan-2024-05");
    expect(
      standing(knownOn("2022-12-31"), "fa-50-contract", { on: "2026-11-28" }).occurred,
    ).toEqual([]);
  });

  it("can be asked for a ledger by the records themselves", () => {
    const timeline = asKnownOn(pact.timeline, sources, "2023-12-31").map(({ record }) => record);
    const { rows } = ledger({ ...pact, timeline }, { on: "2026-11-28" });
    const events = rows.map(({ event }) => event);
    expect(events).toContain("fa-50-contract");
    expect(events).not.toContain("kf-21-production-contract-2024");
  });
});
