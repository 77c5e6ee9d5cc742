import { due, overdue, pact } from "@defence-pact/query";
import { describe, expect, it } from "vitest";

/**
 * Twelve days, and for each the plans that are due within twelve months and those that are overdue,
 * read off the records by hand. A plan is marked `?` where it is only possibly due or overdue.
 */
interface Day {
  readonly on: string;
  /** What is special about the day. */
  readonly because: string;
  /** By the last day promised. */
  readonly due: readonly string[];
  /** The same the other way round. */
  readonly overdue: readonly string[];
}

/** Of these nothing was ever reported, so they are overdue on every day here. */
const old = [
  "dsme-corvette-delivery-plan-2014-11", // from January 2018; the order itself is denied
  "landing-ship-loan-plan-2010-03", // in 2010
  "k200-upgrade-plan-2001-09", // by 2004
  "k200-assembly-plan-1994-09", // in the second half of 1995
  "k200-maintenance-memorandum-plan-1994-08", // 27 to 31 August 1994
  "defence-industry-working-meeting-1991", // 25 to 31 October 1991
];

/** From November 2025 on: an approval by October 2025, and offers in the second quarter of 2025. */
const autumn2025 = [
  "mrss-tender-expectation-2025-03", // October 2025
  "fa-50m-pilot-training-plan-2025-02", // begins in October 2025
  "procurement-arrangement-approval-plan-2025-09", // by October 2025
  "astros-ii-replacement-offers-2025",
  ...old,
];

/** All by the end of 2026, the earliest beginning first. */
const by2026 = [
  "astros-ii-replacement-plan-2024-05",
  "astros-ii-replacement-contract-expectation",
  "fa-50m-pilot-training-plan-2024-03",
  "fa-50-delivery-plan-2026-02", // four aircraft by the end of 2026
  "kf-21-first-delivery-plan-2025-05",
];

/** Aims for 2026 to 2030, 2032 and "2023 or later": possible on any day from late 2025 on. */
const distant = [
  "fourth-largest-exporter-target ?",
  "malaysian-navy-procurement-plan-2024-07 ?",
  "mrss-first-two-plan-2025-06 ?",
  "kf-21-fleet-plan-2025-05 ?",
  "lig-nex1-contract-expectation-2023-08 ?",
];

const days: readonly Day[] = [
  {
    on: "2019-01-01",
    because: "only plans of the 1990s to 2014 are stated; the corvettes were to come from 2018",
    due: [],
    overdue: old,
  },
  {
    on: "2023-09-01",
    because: "the FA-50 is three years off; LIG Nex1 may sign from 2023 on, with no end named",
    due: ["lig-nex1-contract-expectation-2023-08 ?"],
    overdue: old,
  },
  {
    on: "2024-06-01",
    because: "offers for rocket artillery are due by June 2025, a month after the window",
    due: [
      "astros-ii-replacement-offers-2025 ?",
      "astros-ii-replacement-plan-2024-05 ?",
      "lig-nex1-contract-expectation-2023-08 ?",
    ],
    overdue: old,
  },
  {
    on: "2025-05-01",
    because:
      "training from October 2025 and in January 2026 ends in the window, all of 2026 does not",
    due: [
      "astros-ii-replacement-offers-2025",
      "fa-50m-pilot-training-plan-2025-02",
      "mrss-tender-expectation-2025-03",
      "fa-50m-technician-training-plan-2025-02",
      "astros-ii-replacement-plan-2024-05 ?",
      "astros-ii-replacement-contract-expectation ?",
      "fa-50m-pilot-training-plan-2024-03 ?",
      "malaysian-navy-procurement-plan-2024-07 ?",
      "lig-nex1-contract-expectation-2023-08 ?",
    ],
    overdue: old,
  },
  {
    on: "2025-09-30",
    because: "the signing expected for October replaced the aim of July; offers are past June",
    due: [
      "procurement-arrangement-approval-plan-2025-09",
      "defence-industry-mou-signing-plan-2025-09",
      "fa-50m-pilot-training-plan-2025-02",
      "mrss-tender-expectation-2025-03",
      "fa-50m-technician-training-plan-2025-02",
      "astros-ii-replacement-plan-2024-05 ?",
      "astros-ii-replacement-contract-expectation ?",
      "fa-50m-pilot-training-plan-2024-03 ?",
      "kf-21-first-delivery-plan-2025-05 ?",
      "fa-50m-second-batch-expectation-2024-05 ?",
      "malaysian-navy-procurement-plan-2024-07 ?",
      "mrss-first-two-plan-2025-06 ?",
      "kf-21-fleet-plan-2025-05 ?",
      "lig-nex1-contract-expectation-2023-08 ?",
    ],
    overdue: ["astros-ii-replacement-offers-2025", ...old],
  },
  {
    on: "2025-10-27",
    because: "the memorandum is signed; the first FA-50 of the plan of July 2025 are a year off",
    due: [
      "procurement-arrangement-approval-plan-2025-09",
      "fa-50m-pilot-training-plan-2025-02",
      "mrss-tender-expectation-2025-03",
      "fa-50m-technician-training-plan-2025-02",
      "astros-ii-replacement-plan-2024-05 ?",
      "astros-ii-replacement-contract-expectation ?",
      "fa-50m-pilot-training-plan-2024-03 ?",
      "kf-21-first-delivery-plan-2025-05 ?",
      "fa-50m-second-batch-expectation-2024-05 ?",
      "fa-50-delivery-plan-2025-07 ?",
      ...distant,
    ],
    overdue: ["astros-ii-replacement-offers-2025", ...old],
  },
  {
    on: "2025-11-15",
    because: "October 2025 is over: no tender, no training, no approval is reported",
    due: [
      "fa-50m-technician-training-plan-2025-02",
      "astros-ii-replacement-plan-2024-05 ?",
      "astros-ii-replacement-contract-expectation ?",
      "fa-50m-pilot-training-plan-2024-03 ?",
      "kf-21-first-delivery-plan-2025-05 ?",
      "fa-50m-second-batch-expectation-2024-05 ?",
      "fa-50-delivery-plan-2025-07 ?",
      ...distant,
    ],
    overdue: autumn2025,
  },
  {
    on: "2026-03-01",
    because:
      "of the FA-50, four aircraft by the end of 2026 stand beside 18 by 2027; six and two are replaced",
    due: [
      "dsa-2026-plan-2026-01",
      ...by2026,
      "fa-50m-second-batch-expectation-2024-05 ?",
      "fa-50-delivery-plan-2026-01 ?",
      "hawk-retirement-plan-2025 ?",
      ...distant,
    ],
    overdue: ["fa-50m-technician-training-plan-2025-02", ...autumn2025],
  },
  {
    on: "2026-07-15",
    because: "talks on a second batch run to March 2027, inside the window; they begin this month",
    due: [
      ...by2026,
      "fa-50m-second-batch-expectation-2024-05",
      "fa-50-delivery-plan-2026-01 ?",
      "hawk-retirement-plan-2025 ?",
      ...distant,
    ],
    overdue: ["dsa-2026-plan-2026-01", "fa-50m-technician-training-plan-2025-02", ...autumn2025],
  },
  {
    on: "2026-11-28",
    because: "the first FA-50 were to come in October 2026, the last by the end of 2027",
    due: [
      ...by2026,
      "fa-50m-second-batch-expectation-2024-05",
      "fa-50-delivery-plan-2026-01 ?",
      "hawk-retirement-plan-2025 ?",
      ...distant,
    ],
    overdue: [
      "fa-50-delivery-plan-2026-01 ?",
      "fa-50m-second-batch-expectation-2024-05 ?",
      "dsa-2026-plan-2026-01",
      "fa-50m-technician-training-plan-2025-02",
      ...autumn2025,
    ],
  },
  {
    on: "2027-10-15",
    because:
      "all of 2026 is over, the FA-50 end in December, the Hawk leaves until the end of 2028",
    due: ["fa-50-delivery-plan-2026-01", "hawk-retirement-plan-2025 ?", ...distant],
    overdue: [
      "fa-50-delivery-plan-2026-01 ?",
      "fa-50m-second-batch-expectation-2024-05",
      ...by2026.toReversed(),
      "dsa-2026-plan-2026-01",
      "fa-50m-technician-training-plan-2025-02",
      ...autumn2025,
    ],
  },
  {
    on: "2031-01-01",
    because: "2030 is over; what is left is the KF-21 fleet by 2032, and what has no end",
    due: ["kf-21-fleet-plan-2025-05 ?", "lig-nex1-contract-expectation-2023-08 ?"],
    overdue: [
      "mrss-first-two-plan-2025-06",
      "malaysian-navy-procurement-plan-2024-07",
      "fourth-largest-exporter-target",
      "hawk-retirement-plan-2025",
      "fa-50-delivery-plan-2026-01",
      "fa-50m-second-batch-expectation-2024-05",
      ...by2026.toReversed(),
      "dsa-2026-plan-2026-01",
      "fa-50m-technician-training-plan-2025-02",
      ...autumn2025,
    ],
  },
];

const marked = ({ event, certainty }: { event: string; certainty: string }): string =>
  certainty === "certain" ? event : `${event} ?`;

describe.each(days)("$on: $because", (day) => {
  it("has exactly what is due within twelve months", () => {
    expect(due(pact, { on: day.on, within: 12 }).plans.map(marked)).toEqual(day.due);
  });

  it("has exactly what is overdue", () => {
    expect(overdue(pact, { on: day.on }).plans.map(marked)).toEqual(day.overdue);
  });
});
