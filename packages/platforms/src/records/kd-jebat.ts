import type { WeaponSystem } from "../types.js";

/**
 * Frigate of Malaysia's navy, for which the purchase of anti-ship missiles was approved in 2025; no
 * supplier was named.
 */
export const kdJebat: WeaponSystem<"kd-jebat"> = {
  id: "kd-jebat",
  kind: "weapon-system",
  name: { en: "KD Jebat", ms: "Kapal Diraja (KD) Jebat" },
  summary: {
    en: "Frigate of Malaysia's navy, for which the purchase of anti-ship missiles was approved in 2025; no supplier was named.",
  },
  category: "ships",
  operators: ["royal-malaysian-navy"],
  evidence: [
    { supports: ["name.en"], source: "malay-mail-2025-01-16", exact: "KD Jebat frigate" },
    {
      supports: ["name.ms", "operators"],
      source: "utusan-malaysia-2025-01",
      exact: "(SSM) untuk Kapal Diraja (KD) Jebat",
      inferred: { operators: "KD, the prefix of ships of the Royal Malaysian Navy" },
    },
  ],
};
