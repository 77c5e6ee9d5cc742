import type { UpgradeEvent } from "../types.js";

/**
 * Hanwha Aerospace planned in August 2024 to fit the K200 with a remotely controlled weapon
 * station, Seoul Economic Daily reported. Better armour and power pack and modern electro-optical
 * and communications equipment were part of the upgrade.
 */
export const k200RemoteWeaponStationPlan202408: UpgradeEvent<"k200-remote-weapon-station-plan-2024-08"> =
  {
    id: "k200-remote-weapon-station-plan-2024-08",
    kind: "upgrade",
    name: { en: "Plan of August 2024 for a K200 remote weapon station" },
    summary: {
      en: "Hanwha Aerospace planned in August 2024 to fit the K200 with a remotely controlled weapon station, Seoul Economic Daily reported. Better armour and power pack and modern electro-optical and communications equipment were part of the upgrade.",
    },
    modality: "planned",
    asOf: "2024-08-09",
    by: "hanwha-aerospace",
    participants: [{ entity: "hanwha-aerospace", role: "supplier" }],
    platforms: [{ platform: "k200" }],
    evidence: [
      {
        supports: ["name", "modality", "participants", "platforms"],
        source: "seoul-economic-daily-2024-08-09",
        exact: [
          "K200에 원격사격통제체계(RCWS)를 장착하고",
          "한화에어로스페이스는 이를 위해",
          "있는 RCWS를 탑재한다",
          "차체의 방탄 능력 강화",
          "기능 업그레이드",
          "전자광학 통신 장비 최신화",
        ],
      },
      {
        supports: ["name", "platforms"],
        source: "zona-militar-2024-08-17",
        exact: [
          "estación de armas remotas tipos RCWS",
          "imagen publicada oficialmente",
          "modernización del K200",
        ],
        origin: "Zona Militar",
      },
    ],
  };
