import type { UpgradeEvent } from "../types.js";

/**
 * Daewoo Heavy Industries & Machinery planned in September 2001 to convert all 111 K200 vehicles of
 * the Malaysian forces within two to three years.
 */
export const k200UpgradePlan200109: UpgradeEvent<"k200-upgrade-plan-2001-09"> = {
  id: "k200-upgrade-plan-2001-09",
  kind: "upgrade",
  name: { en: "Plan of 2001 to upgrade all Malaysian K200 vehicles" },
  summary: {
    en: "Daewoo Heavy Industries & Machinery planned in September 2001 to convert all 111 K200 vehicles of the Malaysian forces within two to three years.",
  },
  date: "[..2004]",
  datePhrase: {
    text: "향후 2∼3년내에",
    assumption: { en: "Counted from the announcement of 3 September 2001." },
  },
  modality: "planned",
  asOf: "2001-09-03",
  by: "daewoo-heavy-industries-and-machinery",
  participants: [
    { entity: "daewoo-heavy-industries-and-machinery", role: "supplier" },
    { entity: "malaysia", role: "recipient" },
  ],
  platforms: [{ platform: "k200", quantity: { value: 111, unit: "vehicles" } }],
  evidence: [
    {
      supports: ["name", "date", "datePhrase", "modality", "participants", "platforms"],
      source: "hankyung-2001-09-03",
      exact: [
        "향후 2∼3년내에",
        "모두 개조해나갈 예정이다",
        "대우종합기계는 말레이시아군이 보유 중인",
        "한국형 장갑차(K200) 1백11대의",
      ],
      inferred: {
        date: '2004: "within the coming two or three years" counted from 3 September 2001, three being the most',
      },
    },
  ],
};
