import { asKnownOn, current, ledger, officeHolder, pact } from "@defence-pact/query";
import { disputes, span } from "@defence-pact/schema";
import { sources } from "@defence-pact/sources";
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

  it("refuses more than one day", () => {
    expect(() => officeHolder({ holders: [] }, "2025-10")).toThrow(/not one day/);
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

  it("leaves other contracts and undated plans behind", () => {
    const plans = [plan("x", "2026", "other"), plan("undated", undefined), plan("dated", "2023")];
    expect(current(plans, "order").current.map(({ id }) => id)).toEqual(["dated"]);
    expect(current([], "order")).toEqual({ current: [], superseded: [] });
  });
});

describe("ledger", () => {
  const rows = ledger(pact.timeline);

  it("has a row for each platform of each contract", () => {
    const contracts = pact.timeline.where({ kind: "contract", modality: "occurred" }).toArray();
    for (const contract of contracts) {
      expect(rows.filter(({ event }) => event === contract.id).length).toBe(
        contract.platforms.length,
      );
    }
  });

  it("shows the FA-50 order with its buyer, seller, number and open disputes", () => {
    const row = rows.find(({ event }) => event === "fa-50-contract");
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

  it("adds up deliveries of one contract and never makes up what is not said", () => {
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
      ],
      platforms: [{ platform: "jet", quantity: { value: 5, unit: "aircraft" } }],
      evidence: [],
    } as const;
    const delivery = (id: string, date: string, value: number) =>
      ({
        ...order,
        id,
        kind: "delivery",
        date,
        contract: "order",
        platforms: [{ platform: "jet", quantity: { value, unit: "aircraft" } }],
      }) as const;
    const [row] = ledger([order, delivery("late", "2023", 1), delivery("early", "2022", 2)]);
    expect(row?.delivered).toEqual({ value: 3, unit: "aircraft" });
    expect(row?.deliveryDates).toEqual(["2022", "2023"]);
    expect(ledger([order])[0]?.delivered).toBeUndefined();
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
    expect(asKnownOn(pact.entities, sources, "2026-11-23").length).toBe(pact.entities.count());
  });

  it("says which source is missing", () => {
    expect(() => asKnownOn(pact.timeline, {}, "2026")).toThrow(/No source "/);
  });
});
