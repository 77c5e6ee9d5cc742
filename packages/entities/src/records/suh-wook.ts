import type { Person } from "../types.js";

/**
 * Suh Wook was South Korea's defence minister when the defence cooperation memorandum with Malaysia
 * was signed in April 2022.
 */
export const suhWook: Person<"suh-wook"> = {
  id: "suh-wook",
  kind: "person",
  name: { en: "Suh Wook", ko: "서욱" },
  summary: {
    en: "Suh Wook was South Korea's defence minister when the defence cooperation memorandum with Malaysia was signed in April 2022.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name.en", "state"],
      source: "malay-mail-2022-04-27",
      topic: "signing of the defence memorandum",
    },
    { supports: "name.en", source: "kbs-world-2022-04", topic: "talks of the defence ministers" },
    {
      supports: ["name.ko", "state"],
      source: "hankyung-2022-04-27",
      topic: "talks of the defence ministers",
    },
  ],
};
