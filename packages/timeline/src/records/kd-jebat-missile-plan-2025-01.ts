import type { TargetEvent } from "../types.js";

/**
 * Malaysia's defence minister, Mohamed Khaled Nordin, counted surface-to-surface missiles for the
 * frigate KD Jebat among the purchases approved for 2025; he named no supplier.
 */
export const kdJebatMissilePlan202501: TargetEvent<"kd-jebat-missile-plan-2025-01"> = {
  id: "kd-jebat-missile-plan-2025-01",
  kind: "target",
  name: { en: "Anti-ship missiles for KD Jebat" },
  summary: {
    en: "Malaysia's defence minister, Mohamed Khaled Nordin, counted surface-to-surface missiles for the frigate KD Jebat among the purchases approved for 2025; he named no supplier.",
  },
  date: "2025",
  modality: "planned",
  asOf: "2025-01-16",
  by: "mohamed-khaled-nordin",
  participants: [{ entity: "malaysian-ministry-of-defence", role: "buyer" }],
  platforms: [{ platform: "kd-jebat" }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "malay-mail-2025-01-16",
      exact: [
        "surface-to-surface missiles (SSM) for KD",
        "KD Jebat frigate",
        "Mohamed Khaled Nordin",
      ],
      by: "mohamed-khaled-nordin",
      inferred: {
        date: "“this year”, on a page of 16 January 2025",
        participants: "the minister speaks for his ministry (MINDEF)",
      },
    },
    {
      supports: ["name", "modality", "platforms"],
      source: "utusan-malaysia-2025-01",
      exact: [
        "peluru berpandu permukaan ke permukaan (SSM)",
        "(SSM) untuk Kapal Diraja (KD) Jebat",
        "Seri Mohamed Khaled Nordin",
      ],
      by: "mohamed-khaled-nordin",
    },
  ],
};
