import type { Office } from "../types.js";

/** Head of Malaysia's navy. Zulhelmy Ithnain has held the post since September 2024. */
export const chiefOfTheRoyalMalaysianNavy: Office<"chief-of-the-royal-malaysian-navy"> = {
  id: "chief-of-the-royal-malaysian-navy",
  kind: "office",
  name: { en: "Chief of the Royal Malaysian Navy", ms: "Panglima Tentera Laut" },
  summary: {
    en: "Head of Malaysia's navy. Zulhelmy Ithnain has held the post since September 2024.",
  },
  body: "royal-malaysian-navy",
  holders: [
    {
      person: "abdul-rahman-ayob",
      start: "2023-01-27",
      end: "2024-09-23",
      title: { en: "Navy chief" },
      evidence: [
        {
          supports: ["person", "title"],
          source: "new-straits-times-2023-01",
          exact: ["Datuk Abdul Rahman Ayob has been", "submariner to become Navy chief"],
        },
        {
          supports: ["person", "start"],
          source: "my-military-times-2024-01-29",
          exact: ["the Navy on 27 January 2023", "Admiral Tan Sri Abdul Rahman Ayob"],
        },
        {
          supports: ["person", "end"],
          source: "new-straits-times-2024-10",
          exact: ["19th Navy chief on Sept 23", "Admiral Tan Sri Abdul Rahman Ayob"],
          inferred: {
            end: "the day on which his successor was appointed (Sept 23); year from the address (2024/10)",
          },
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
          exact: ["19th Navy chief on Sept 23", "Admiral Datuk Zulhelmy Ithnain"],
          inferred: { start: '"Sept 23"; year from the address (2024/10)' },
        },
        {
          supports: ["person", "title"],
          source: "star-2026-07-02",
          exact: ["Tan Sri Zulhelmy Ithnain", "Navy chief Admiral"],
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name.en", "body"],
      source: "new-straits-times-2024-10",
      exact: "Royal Malaysian Navy (RMN) chief",
    },
    {
      supports: ["name.en", "body"],
      source: "star-2026-07-02",
      exact: ["Royal Malaysian Navy (TLDM)", "Navy chief Admiral"],
    },
    {
      supports: "name.ms",
      source: "malaysia-gazette-2023-01-10",
      exact: "Panglima Tentera Laut (PTL) Laksamana",
    },
  ],
};
