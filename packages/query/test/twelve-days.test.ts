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
  "dapa-quality-assurance-talks-plan-2008", // 20 to 25 April 2008
  "k200-upgrade-plan-2001-09", // by 2004
  "anti-piracy-operation-plan-2004-10", // 10 to 14 October 2004
  "k200-assembly-plan-1994-09", // in the second half of 1995
  "k200-maintenance-memorandum-plan-1994-08", // 27 to 31 August 1994
  "defence-industry-working-meeting-1991", // 25 to 31 October 1991
];

/** From September 2023 on. That the Black Eagles flew is reported, and so their plan is not here. */
const by2023 = [
  "first-seminar-company-meetings", // 28 July 2023
  "air-force-meeting-arrangement-plan-2023-02", // 23 or 24 February 2023
  ...old,
];

/** From 2024 until the launch in January 2026 showed that it was missed: a policy within 2023. */
const policyOf2023 = "defence-industry-policy-plan-2023-03";

const progress = "fa-50m-progress-expectation-2024-08"; // 39 per cent by the end of August 2024

/** From November 2025 on, the latest first. */
const october2025 = [
  "rmaf-chief-adex-invitation-plan-2025-08", // October 2025
  "mrss-tender-expectation-2025-03", // October 2025
  "fa-50m-pilot-training-plan-2025-02", // begins in October 2025
  "procurement-arrangement-approval-plan-2025-09", // by October 2025
  "astros-ii-replacement-offers-2025", // April to June 2025
  progress,
];

/** From February 2026 on. */
const by2025 = [
  "fa-50m-technician-training-plan-2025-02", // January 2026
  "kd-jebat-missile-plan-2025-01", // 2025
  ...october2025,
  ...by2023,
];

/** All by the end of 2026, the earliest beginning first. */
const by2026 = [
  "astros-ii-replacement-plan-2024-05",
  "astros-ii-replacement-contract-expectation",
  "fa-50m-pilot-training-plan-2024-03",
  "mrss-and-air-defence-plan-2026-01",
  "third-defence-policy-dialogue-plan",
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

/** Under way since 2025 when it was announced in 2026, and with no end named. */
const phases = "national-defence-industry-policy-phases ?";

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
    due: [policyOf2023, "lig-nex1-contract-expectation-2023-08 ?"],
    overdue: by2023,
  },
  {
    on: "2024-06-01",
    because: "offers for rocket artillery are due by June 2025, a month after the window",
    due: [
      "astros-ii-replacement-offers-2025 ?",
      "astros-ii-replacement-plan-2024-05 ?",
      "lig-nex1-contract-expectation-2023-08 ?",
    ],
    overdue: [policyOf2023, ...by2023],
  },
  {
    on: "2025-05-01",
    because:
      "training from October 2025 and in January 2026 ends in the window, all of 2026 does not",
    due: [
      "astros-ii-replacement-offers-2025",
      "fa-50m-pilot-training-plan-2025-02",
      "mrss-tender-expectation-2025-03",
      "kd-jebat-missile-plan-2025-01",
      "fa-50m-technician-training-plan-2025-02",
      "astros-ii-replacement-plan-2024-05 ?",
      "astros-ii-replacement-contract-expectation ?",
      "fa-50m-pilot-training-plan-2024-03 ?",
      "third-defence-policy-dialogue-plan ?",
      "malaysian-navy-procurement-plan-2024-07 ?",
      "lig-nex1-contract-expectation-2023-08 ?",
    ],
    overdue: [progress, policyOf2023, ...by2023],
  },
  {
    on: "2025-09-30",
    because: "the signing expected for October replaced the aim of July; offers are past June",
    due: [
      "procurement-arrangement-approval-plan-2025-09",
      "defence-industry-mou-signing-plan-2025-09",
      "fa-50m-pilot-training-plan-2025-02",
      "mrss-tender-expectation-2025-03",
      "rmaf-chief-adex-invitation-plan-2025-08",
      "kd-jebat-missile-plan-2025-01",
      "fa-50m-technician-training-plan-2025-02",
      "astros-ii-replacement-plan-2024-05 ?",
      "astros-ii-replacement-contract-expectation ?",
      "fa-50m-pilot-training-plan-2024-03 ?",
      "third-defence-policy-dialogue-plan ?",
      "kf-21-first-delivery-plan-2025-05 ?",
      "fa-50m-second-batch-expectation-2024-05 ?",
      "malaysian-navy-procurement-plan-2024-07 ?",
      "mrss-first-two-plan-2025-06 ?",
      "kf-21-fleet-plan-2025-05 ?",
      "lig-nex1-contract-expectation-2023-08 ?",
    ],
    overdue: ["astros-ii-replacement-offers-2025", progress, policyOf2023, ...by2023],
  },
  {
    on: "2025-10-27",
    because: "the memorandum is signed; the FA-50 are now promised for 2027, beyond the window",
    due: [
      "procurement-arrangement-approval-plan-2025-09",
      "fa-50m-pilot-training-plan-2025-02",
      "mrss-tender-expectation-2025-03",
      "rmaf-chief-adex-invitation-plan-2025-08",
      "kd-jebat-missile-plan-2025-01",
      "fa-50m-technician-training-plan-2025-02",
      "astros-ii-replacement-plan-2024-05 ?",
      "astros-ii-replacement-contract-expectation ?",
      "fa-50m-pilot-training-plan-2024-03 ?",
      "third-defence-policy-dialogue-plan ?",
      "kf-21-first-delivery-plan-2025-05 ?",
      "fa-50m-second-batch-expectation-2024-05 ?",
      ...distant,
    ],
    overdue: ["astros-ii-replacement-offers-2025", progress, policyOf2023, ...by2023],
  },
  {
    on: "2025-11-15",
    because: "October 2025 is over: no tender, no training, no approval is reported",
    due: [
      "kd-jebat-missile-plan-2025-01",
      "fa-50m-technician-training-plan-2025-02",
      "astros-ii-replacement-plan-2024-05 ?",
      "astros-ii-replacement-contract-expectation ?",
      "fa-50m-pilot-training-plan-2024-03 ?",
      "third-defence-policy-dialogue-plan ?",
      "kf-21-first-delivery-plan-2025-05 ?",
      "fa-50m-second-batch-expectation-2024-05 ?",
      ...distant,
    ],
    overdue: [...october2025, policyOf2023, ...by2023],
  },
  {
    on: "2026-03-01",
    because:
      "of the FA-50, four aircraft by the end of 2026 stand beside 18 by 2027; six and two are replaced",
    due: [
      "dsa-2026-plan-2025-12",
      ...by2026,
      "fa-50m-second-batch-expectation-2024-05 ?",
      "fa-50-delivery-plan-2026-01 ?",
      "hawk-retirement-plan-2025 ?",
      ...distant,
      phases,
    ],
    overdue: by2025,
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
      phases,
    ],
    overdue: ["dsa-2026-plan-2025-12", ...by2025],
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
      phases,
    ],
    overdue: [
      "fa-50-delivery-plan-2026-01 ?",
      "fa-50m-second-batch-expectation-2024-05 ?",
      "dsa-2026-plan-2025-12",
      ...by2025,
    ],
  },
  {
    on: "2027-10-15",
    because:
      "all of 2026 is over, the FA-50 end in December, the Hawk leaves until the end of 2028",
    due: ["fa-50-delivery-plan-2026-01", "hawk-retirement-plan-2025 ?", ...distant, phases],
    overdue: [
      "fa-50-delivery-plan-2026-01 ?",
      "fa-50m-second-batch-expectation-2024-05",
      ...by2026.toReversed(),
      "dsa-2026-plan-2025-12",
      ...by2025,
    ],
  },
  {
    on: "2031-01-01",
    because: "2030 is over; what is left is the KF-21 fleet by 2032, and what has no end",
    due: ["kf-21-fleet-plan-2025-05 ?", "lig-nex1-contract-expectation-2023-08 ?", phases],
    overdue: [
      "mrss-first-two-plan-2025-06",
      "malaysian-navy-procurement-plan-2024-07",
      "fourth-largest-exporter-target",
      "hawk-retirement-plan-2025",
      "fa-50-delivery-plan-2026-01",
      "fa-50m-second-batch-expectation-2024-05",
      ...by2026.toReversed(),
      "dsa-2026-plan-2025-12",
      ...by2025,
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
