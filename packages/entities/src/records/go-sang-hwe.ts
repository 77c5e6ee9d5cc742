import type { Person } from "../types.js";

/** Executive of Hanwha Aerospace who signed its memorandum with Widad Business Group in 2024. */
export const goSangHwe: Person<"go-sang-hwe"> = {
  id: "go-sang-hwe",
  kind: "person",
  name: { en: "Go Sang-hwe" },
  summary: {
    en: "Executive of Hanwha Aerospace who signed its memorandum with Widad Business Group in 2024.",
  },
  evidence: [
    {
      supports: "name",
      source: "wanbiaoku-com-2024-05-11",
      exact: "Go Sang-hwe",
    },
  ],
};
