import type { Office } from "../types.js";

/** Head of Malaysia's navy; Zulhelmy Ithnain since September 2024. */
export const chiefOfTheRoyalMalaysianNavy: Office<"chief-of-the-royal-malaysian-navy"> = {
  id: "chief-of-the-royal-malaysian-navy",
  kind: "office",
  name: { en: "Chief of the Royal Malaysian Navy", ms: "Panglima Tentera Laut" },
  summary: { en: "Head of Malaysia's navy; Zulhelmy Ithnain since September 2024." },
  body: "royal-malaysian-navy",
  holders: [
    {
      person: "abdul-rahman-ayob",
      start: "2023-01-27",
      end: "2024-09-23",
      title: { en: "Navy chief" },
      evidence: [
        {
          supports: ["person", "start", "title"],
          source: "new-straits-times-2023-01",
          topic: "his appointment",
        },
        {
          supports: ["person", "start"],
          source: "my-military-times-2024-01-29",
          topic: "a year in office",
        },
        {
          supports: ["person", "end"],
          source: "new-straits-times-2024-10",
          topic: "his successor",
        },
      ],
    },
    {
      person: "zulhelmy-ithnain",
      start: "2024-09-23",
      title: { en: "Navy chief" },
      evidence: [
        {
          supports: ["person", "start"],
          source: "new-straits-times-2024-10",
          topic: "his appointment",
        },
        {
          supports: ["person", "title"],
          source: "star-2026-07-02",
          topic: "the navy chief on the support ships",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name.en", "body"],
      source: "new-straits-times-2024-10",
      topic: "inaugural address",
    },
    {
      supports: ["name.en", "body"],
      source: "star-2026-07-02",
      topic: "the navy chief on the support ships",
    },
    { supports: "name.ms", source: "malaysia-gazette-2023-01-10", topic: "change of chief" },
  ],
};
