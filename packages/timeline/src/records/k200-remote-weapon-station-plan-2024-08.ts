import type { UpgradeEvent } from "../types.js";

/**
 * A Korean daily reports that the upgrade is to bring a remotely controlled gun, better armour, an
 * upgraded power pack, and modern electro-optical and communication equipment.
 */
export const k200RemoteWeaponStationPlan202408: UpgradeEvent<"k200-remote-weapon-station-plan-2024-08"> =
  {
    id: "k200-remote-weapon-station-plan-2024-08",
    kind: "upgrade",
    name: { en: "Plan for a remote weapon station on the K200" },
    summary: {
      en: "A Korean daily reports that the upgrade is to bring a remotely controlled gun, better armour, an upgraded power pack, and modern electro-optical and communication equipment.",
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
