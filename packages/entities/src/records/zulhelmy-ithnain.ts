import type { Person } from "../types.js";

/** Chief of the Royal Malaysian Navy since September 2024. */
export const zulhelmyIthnain: Person<"zulhelmy-ithnain"> = {
  id: "zulhelmy-ithnain",
  kind: "person",
  name: { en: "Zulhelmy Ithnain" },
  summary: { en: "Chief of the Royal Malaysian Navy since September 2024." },
  state: "malaysia",
  evidence: [
    {
      supports: ["name", "state"],
      source: "star-2026-07-02",
      exact: ["Tan Sri Zulhelmy Ithnain", "Navy chief Admiral"],
      inferred: { state: "chief of the Royal Malaysian Navy" },
    },
    {
      supports: "name",
      source: "new-straits-times-2024-10",
      exact: "Admiral Datuk Zulhelmy Ithnain",
    },
  ],
};
