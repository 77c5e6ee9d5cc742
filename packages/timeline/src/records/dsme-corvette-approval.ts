import type { ConditionEvent } from "../types.js";

/**
 * The South Korean shipbuilder DSME said on 24 November 2014 that its order for six corvettes
 * depended on approval by Malaysia's government.
 */
export const dsmeCorvetteApproval: ConditionEvent<"dsme-corvette-approval"> = {
  id: "dsme-corvette-approval",
  kind: "condition",
  name: { en: "Government approval for DSME's corvette order" },
  summary: {
    en: "The South Korean shipbuilder DSME said on 24 November 2014 that its order for six corvettes depended on approval by Malaysia's government.",
  },
  modality: "claimed",
  asOf: "2014-11-24",
  by: "dsme",
  participants: [{ entity: "malaysia", role: "actor" }],
  towards: "dsme-corvette-order",
  evidence: [
    {
      supports: ["name", "modality", "participants", "towards"],
      source: "etoday-2014-11-24",
      exact: ["말레이시아 정부가 계약을 승인하면", "초계함 6척을 수주했다고 24일 밝혔다"],
      inferred: { by: 'the sentence names no speaker; it follows "대우조선해양은 … 24일 밝혔다"' },
      by: "dsme",
    },
    {
      supports: ["name", "participants"],
      source: "mbn-2014-11-24",
      exact: ["말레이시아 정부가 승인하면 최종 발표될", "체결했다고 24일 밝혔다"],
      inferred: { by: 'follows "대우조선해양은 … 24일 밝혔다"' },
      by: "dsme",
    },
    {
      supports: ["name", "modality", "participants", "towards"],
      source: "edge-malaysia-ngv-tech",
      exact: ["requires the approval of the federal", "build and commission the six corvettes"],
      inferred: { participants: "the federal government is Malaysia's" },
    },
  ],
};
