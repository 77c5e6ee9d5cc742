import type { UpgradeEvent } from "../types.js";

/**
 * A Korean daily reports that the upgrade is to bring a remotely controlled gun, better armour, a
 * new power pack and modern optics.
 */
export const k200RemoteWeaponStationPlan202408: UpgradeEvent<"k200-remote-weapon-station-plan-2024-08"> =
  {
    id: "k200-remote-weapon-station-plan-2024-08",
    kind: "upgrade",
    name: { en: "Plan for a remote weapon station on the K200" },
    summary: {
      en: "A Korean daily reports that the upgrade is to bring a remotely controlled gun, better armour, a new power pack and modern optics.",
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
        topic: "scope of the upgrade",
      },
      {
        supports: ["name", "platforms"],
        source: "zona-militar-2024-08-17",
        topic: "work shown in a picture",
        origin: "Zona Militar",
      },
    ],
  };
