import type { UpgradeEvent } from "../types.js";

/**
 * Daewoo Heavy Industries & Machinery announced on 3 September 2001 that it had shipped a first lot
 * of five in the upgrade of 111 K200 vehicles in Malaysia.
 */
export const k200UpgradeFirstShipment: UpgradeEvent<"k200-upgrade-first-shipment"> = {
  id: "k200-upgrade-first-shipment",
  kind: "upgrade",
  name: { en: "First lot of five in the K200 upgrade, 2001" },
  summary: {
    en: "Daewoo Heavy Industries & Machinery announced on 3 September 2001 that it had shipped a first lot of five in the upgrade of 111 K200 vehicles in Malaysia.",
  },
  date: "[..2001-09-03]",
  modality: "occurred",
  participants: [
    { entity: "daewoo-heavy-industries-and-machinery", role: "supplier" },
    { entity: "malaysia", role: "recipient" },
  ],
  platforms: [{ platform: "k200", quantity: { value: 5, unit: "vehicles" } }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "hankyung-2001-09-03",
      exact: [
        "1차분 5대를 출하했다고 3일 발표했다",
        "말레이시아 현지에서 진행되고 있는",
        "한국형 장갑차(K200) 1백11대의",
        "대우종합기계는 동력장치와",
      ],
      inferred: {
        date: '"3일" on a page of 2001-09-03',
        platforms: "“5대”: whether whole vehicles or parts for five were shipped is not printed",
      },
      by: "daewoo-heavy-industries-and-machinery",
    },
  ],
};
