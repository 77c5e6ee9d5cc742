import { asKnownOn, current, ledger, officeHolder, pact } from "@defence-pact/query";
import { type AnyTimelineEvent, type DeliveryEvent, disputes, span } from "@defence-pact/schema";
import { about, sources } from "@defence-pact/sources";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

describe("officeHolder", () => {
  const holding = (person: string, start?: string, end?: string) => ({
    person,
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    evidence: [],
  });

  it("lets a holding last until the next begins, and leaves a gap that sources leave", () => {
    const office = { holders: [holding("b", "2023-12-12"), holding("a", "2020", "2022-11")] };
    expect(officeHolder(office, "2022-11-30")?.person).toBe("a");
    expect(officeHolder(office, "2023-06-01")).toBeUndefined();
    expect(officeHolder(office, "2030-01-01")?.person).toBe("b");
  });

  it("knows an attested holder only when attested", () => {
    const office = { holders: [{ person: "a", attested: "2025-10", evidence: [] }] };
    expect(officeHolder(office, "2025-10-27")?.person).toBe("a");
    expect(officeHolder(office, "2025-11-01")).toBeUndefined();
  });

  it("knows a holder from the attestation to the end, or at the end alone, where no start is known", () => {
    const office = {
      holders: [
        { person: "a", attested: "2020-03", end: "2020-05", evidence: [] },
        holding("b", undefined, "2021-06"),
        { person: "c", evidence: [] },
      ],
    };
    const on = (day: string) => officeHolder(office, day)?.person;
    expect(["2020-02-29", "2020-03-01", "2020-05-31", "2020-06-01"].map(on)).toEqual([
      undefined,
      "a",
      "a",
      undefined,
    ]);
    expect(["2021-05-31", "2021-06-01", "2021-06-30", "2021-07-01"].map(on)).toEqual([
      undefined,
      "b",
      "b",
      undefined,
    ]);
  });

  it("takes a start before an attestation, and the later of two who began on one day", () => {
    const began = { ...holding("a", "2020"), attested: "2025", evidence: [] };
    expect(officeHolder({ holders: [began] }, "2022-01-01")?.person).toBe("a");
    const office = { holders: [holding("a", "2020"), holding("b", "2020"), holding("c", "2021")] };
    expect(officeHolder(office, "2020-01-01")?.person).toBe("b");
    expect(officeHolder(office, "2020-12-31")?.person).toBe("b");
    expect(officeHolder(office, "2021-01-01")?.person).toBe("c");
  });

  it("leaves the time after an end open, whoever held the office before", () => {
    const office = { holders: [holding("a", "2020"), holding("b", "2021-01-01", "2021-01-01")] };
    expect(officeHolder(office, "2020-12-31")?.person).toBe("a");
    expect(officeHolder(office, "2021-01-01")?.person).toBe("b");
    expect(officeHolder(office, "2021-01-02")).toBeUndefined();
  });

  it("refuses more than one day", () => {
    expect(() => officeHolder({ holders: [] }, "2025-10")).toThrow(
      '"2025-10" is not one day; ask for a day such as "2025-10-27".',
    );
  });

  it("never names two holders of the same office on one day in the data", () => {
    const offices = pact.entities.where({ kind: "office" }).toArray();
    expect(offices.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(
        fc.constantFrom(...offices),
        fc.integer({ min: span("2020").first, max: span("2026").last }),
        (office, day) => {
          const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
          const holder = officeHolder(office, iso);
          expect(holder === undefined || office.holders.includes(holder)).toBe(true);
        },
      ),
    );
  });
});

describe("current", () => {
  const plan = (id: string, asOf: string | undefined, contract = "order") => ({
    id,
    kind: "delivery" as const,
    modality: "planned" as const,
    contract,
    ...(asOf === undefined ? {} : { asOf }),
  });

  it("takes the plan stated last, whatever the order of the records", () => {
    const plans = [plan("b", "2024-05"), plan("a", "2023-05-25"), plan("c", "2025-01-16")];
    fc.assert(
      fc.property(fc.shuffledSubarray(plans, { minLength: 3 }), (shuffled) => {
        const { current: now, superseded } = current(shuffled, "order");
        expect(now.map(({ id }) => id)).toEqual(["c"]);
        expect(superseded.map(({ id }) => id)).toEqual(["b", "a"]);
      }),
    );
  });

  it("takes plans, targets and expectations of deliveries, and all that were stated last", () => {
    const events = [
      { ...plan("target", "2024"), modality: "target" as const },
      { ...plan("expected", "2024"), modality: "expected" as const },
      { ...plan("early", "2023"), modality: "expected" as const },
      { ...plan("done", "2025"), modality: "occurred" as const },
      { ...plan("signing", "2025"), kind: "signing" as const },
    ];
    const { current: now, superseded } = current(events, "order");
    expect(now.map(({ id }) => id)).toEqual(["target", "expected"]);
    expect(superseded.map(({ id }) => id)).toEqual(["early"]);
  });

  it("leaves other contracts and undated plans behind", () => {
    const { contract: _, ...none } = plan("none", "2026");
    const plans = [
      plan("x", "2026", "other"),
      none,
      plan("undated", undefined),
      plan("dated", "2023"),
    ];
    expect(current(plans, "order").current.map(({ id }) => id)).toEqual(["dated"]);
    expect(current(plans, "order").superseded.map(({ id }) => id)).toEqual(["undated"]);
    expect(current([], "order")).toEqual({ current: [], superseded: [] });
  });
});

describe("ledger", () => {
  const on = "2026-11-28";
  const ledgerOf = (events: readonly AnyTimelineEvent[]) =>
    ledger({ timeline: events, sources: [] }, { on }).rows;
  const ours = ledger(pact, { on });
  const everyRow = ours.rows.flatMap((row) => [row, ...row.parts]);

  it("has a row for each platform of each contract", () => {
    const contracts = pact.timeline.where({ kind: "contract", modality: "occurred" }).toArray();
    for (const contract of contracts) {
      expect(everyRow.filter(({ event }) => event === contract.id).length).toBe(
        contract.platforms.length,
      );
    }
  });

  it("shows the FA-50 order with its buyer, seller, number and open disputes", () => {
    const row = everyRow.find(({ event }) => event === "fa-50-contract");
    expect(row).toMatchObject({
      suppliers: ["kai"],
      recipients: ["malaysia"],
      ordered: { value: 18, unit: "aircraft" },
      delivered: undefined,
    });
    expect(row?.disputed).toEqual(
      disputes(pact.timeline.get("fa-50-contract")).map(({ field }) => field),
    );
  });

  const order = {
    id: "order",
    kind: "contract",
    name: { en: "Order" },
    summary: { en: "An order." },
    modality: "occurred",
    date: "2020",
    participants: [
      { entity: "maker", role: "seller" },
      { entity: "state", role: "buyer" },
      { entity: "agency", role: "actor" },
    ],
    platforms: [{ platform: "jet", quantity: { value: 5, unit: "aircraft" } }],
    value: { USD: { amount: 1, basis: "stated" } },
    evidence: [{ contradicts: "date", reported: "2021", source: "paper", topic: "the order" }],
  } as const;
  const delivery = (
    id: string,
    date: string | undefined,
    value: number | undefined,
  ): DeliveryEvent => ({
    id,
    kind: "delivery",
    name: order.name,
    summary: order.summary,
    modality: "occurred",
    participants: [
      { entity: "yard", role: "supplier" },
      { entity: "navy", role: "recipient" },
    ],
    ...(date !== undefined && { date }),
    contract: "order",
    platforms: [
      { platform: "jet", ...(value !== undefined && { quantity: { value, unit: "aircraft" } }) },
    ],
    evidence: [],
  });
  const { contract: _, ...supply } = delivery("supply", "2019", 3);

  it("adds up deliveries of one contract and never makes up what is not said", () => {
    const [row] = ledgerOf([order, delivery("late", "2023", 1), delivery("early", "2022", 2)]);
    expect(row?.delivered).toEqual({ value: 3, unit: "aircraft" });
    expect(row?.deliveryDates).toEqual(["2022", "2023"]);
    expect(ledgerOf([order])[0]?.delivered).toBeUndefined();
    const unknown = [delivery("one", undefined, 1), delivery("other", "2022", undefined)];
    expect(ledgerOf([order, ...unknown])[0]?.delivered).toBeUndefined();
    expect(ledgerOf([order, ...unknown.toReversed()])[0]?.delivered).toBeUndefined();
    expect(ledgerOf([order, ...unknown])[0]?.deliveryDates).toEqual(["2022"]);
  });

  it("adds up one unit only, and is approximate where one amount is", () => {
    const about = (unit: "aircraft" | "tonnes", approximate?: true): DeliveryEvent => ({
      ...delivery("about", "2022", 1),
      platforms: [
        {
          platform: "jet",
          quantity: { value: 2, unit, ...(approximate !== undefined && { approximate }) },
        },
      ],
    });
    const sure = delivery("sure", "2022", 1);
    expect(ledgerOf([order, sure, about("aircraft", true)])[0]?.delivered).toEqual({
      value: 3,
      unit: "aircraft",
      approximate: true,
    });
    expect(ledgerOf([order, sure, about("tonnes")])[0]?.delivered).toBeUndefined();
  });

  it("keeps a lower bound in the sum", () => {
    const many: DeliveryEvent = {
      ...delivery("many", "2022", 1),
      platforms: [
        { platform: "jet", quantity: { value: 4, unit: "aircraft", lowerBound: "at-least" } },
      ],
    };
    expect(ledgerOf([order, delivery("one", "2022", 1), many])[0]?.delivered).toEqual({
      value: 5,
      unit: "aircraft",
      lowerBound: "at-least",
    });
  });

  it("has all columns of an order", () => {
    const plan = { ...delivery("plan", "2024", 4), modality: "planned" } as const;
    const others = [
      { ...delivery("other", "2022", 9), contract: "another" },
      { ...delivery("ship", "2022", undefined), platforms: [{ platform: "ship" }] },
    ];
    const rows = ledgerOf([order, plan, ...others, delivery("made", "2023", 1)]);
    expect(rows).toEqual([
      {
        event: "order",
        suppliers: ["maker"],
        recipients: ["state"],
        designation: "jet",
        ordered: { value: 5, unit: "aircraft" },
        orderDate: "2020",
        delivered: { value: 1, unit: "aircraft" },
        deliveryDates: ["2023"],
        work: undefined,
        plans: ["plan"],
        overdue: [
          {
            event: "plan",
            date: "2024",
            dueBy: "2024-12-31",
            certainty: "certain",
            statedOn: undefined,
            by: undefined,
          },
        ],
        withdrawn: undefined,
        value: { USD: { amount: 1, basis: "stated" } },
        disputed: ["date"],
        parts: [],
      },
    ]);
  });

  it("counts of a delivery of several platforms the one that a row is about", () => {
    const both = {
      ...delivery("both", "2022", undefined),
      platforms: [
        { platform: "ship", quantity: { value: 9, unit: "ships" } },
        { platform: "jet", quantity: { value: 2, unit: "aircraft" } },
      ],
    } as const;
    const [row] = ledgerOf([order, both]);
    expect(row?.delivered).toEqual({ value: 2, unit: "aircraft" });
    expect(row?.deliveryDates).toEqual(["2022"]);
  });

  it("has a row for a supply of which no contract is recorded", () => {
    expect(ledgerOf([supply])).toEqual([
      {
        event: "supply",
        suppliers: ["yard"],
        recipients: ["navy"],
        designation: "jet",
        ordered: undefined,
        orderDate: undefined,
        delivered: { value: 3, unit: "aircraft" },
        deliveryDates: ["2019"],
        work: undefined,
        plans: [],
        overdue: [],
        withdrawn: undefined,
        value: undefined,
        disputed: [],
        parts: [],
      },
    ]);
  });

  it("leaves out what has not occurred, and stands in the order of dates", () => {
    const { date: _date, ...undated } = { ...order, id: "undated" };
    const rows = ledgerOf([
      undated,
      order,
      { ...order, id: "hoped", modality: "expected" },
      supply,
      { ...order, id: "first", date: "2018" },
    ]);
    expect(rows.map(({ event }) => event)).toEqual(["first", "supply", "order", "undated"]);
  });

  it("counts no vehicle twice: 111 K200 in all, the first 42 of them under their own contract", () => {
    const k200 = ours.rows.filter(({ designation }) => designation === "k200");
    expect(k200.map(({ event, work }) => [event, work])).toEqual([
      ["k200-supply", undefined],
      ["k200-upgrade-contract-2006", "upgrade"],
    ]);
    expect(k200.reduce((all, { delivered }) => all + (delivered?.value ?? 0), 0)).toBe(111);
    expect(k200[0]?.parts).toMatchObject([
      { event: "k200-first-contract", ordered: { value: 42 }, delivered: { value: 42 }, parts: [] },
    ]);
  });

  it("counts of a contract's deliveries the whole, not its parts as well", () => {
    const part = { ...delivery("part", "2021", 1), partOf: "whole" };
    const [row] = ledgerOf([order, part, delivery("whole", "2021/2022", 3)]);
    expect(row?.delivered).toEqual({ value: 3, unit: "aircraft" });
  });

  it("shows what was withdrawn from the day on which that was known", () => {
    const withdrawn = (day: string) =>
      ledger(pact, { on: day }).rows.find(({ event }) => event === "naval-strike-missile-contract")
        ?.withdrawn;
    expect(withdrawn("2026-06-27")).toBeUndefined();
    expect(withdrawn("2026-06-28")).toBe("naval-strike-missile-licence-withdrawal");
  });

  it("knows of an order and a delivery from their days on", () => {
    const on2022 = ledger(
      { timeline: [order, delivery("late", "2023", 1)], sources: [] },
      { on: "2022-12-31" },
    ).rows;
    expect(on2022.map(({ delivered }) => delivered)).toEqual([undefined]);
    expect(ledger({ timeline: [order], sources: [] }, { on: "2020-06-30" }).rows).toEqual([]);
  });
});

describe("asKnownOn", () => {
  it("only ever learns more", () => {
    const days = ["1995-01-01", "2015-01-01", "2023-12-31", "2025-10-31", "2026-11-23"];
    const counts = days.map((day) =>
      asKnownOn(pact.timeline, sources, day).reduce((sum, { fields }) => sum + fields.length, 0),
    );
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts[0]).toBeLessThan(counts[4] ?? 0);
  });

  it("holds every record on the day on which the sources were last read", () => {
    expect(asKnownOn(pact.entities, sources, about.asOf).length).toBe(pact.entities.count());
  });

  const papers = {
    early: { issued: "2020-05", accessed: "2026-11-23" },
    late: { issued: "2024-03-10", accessed: "2026-11-23" },
    undated: { accessed: "2025-01-02" },
  };

  it("takes what had certainly been printed, each field once, and what contradicts it too", () => {
    const supports = (field: string, source: string) => ({ supports: field, source, topic: "it" });
    const record = {
      holders: [
        { evidence: [supports("start", "early")] },
        { evidence: [supports("end", "late")] },
      ],
      evidence: [
        supports("name", "early"),
        supports("name", "early"),
        { contradicts: "date", reported: null, source: "early", topic: "it" },
        supports("body", "undated"),
      ],
    };
    const known = (day: string) =>
      asKnownOn([record], papers, day).map(({ fields, evidence }) => [fields, evidence.length]);
    expect(known("2020-05-30")).toEqual([]);
    expect(known("2020-05-31")).toEqual([[["name", "holders.0.start"], 4]]);
    expect(known("2024-03-09")).toEqual(known("2020-05-31"));
    expect(known("2024-03")).toEqual([[["name", "holders.0.start", "holders.1.end"], 5]]);
    expect(known("2025-01-01")).toEqual(known("2024-03"));
    expect(known("2025-01-02")[0]?.[0]).toContain("body");
  });

  it("knows nothing of a record that sources only contradict", () => {
    const evidence = [{ contradicts: "date", reported: null, source: "early", topic: "it" }];
    expect(asKnownOn([{ evidence }], papers, "2026")).toEqual([]);
  });

  it("says which source is missing", () => {
    expect(() => asKnownOn(pact.timeline, {}, "2026")).toThrow(/No source "/);
    const evidence = [{ supports: "date", source: "lost", topic: "it" }];
    expect(() => asKnownOn([{ evidence }], papers, "2026")).toThrow(
      'No source "lost" among the sources given; pass the registry that the records cite.',
    );
  });
});
