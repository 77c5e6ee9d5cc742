import type { Person } from "../types.js";

/** Zambry Abdul Kadir was Malaysia's foreign minister in 2023. */
export const zambryAbdulKadir: Person<"zambry-abdul-kadir"> = {
  id: "zambry-abdul-kadir",
  kind: "person",
  name: {
    en: "Zambry Abdul Kadir",
  },
  summary: {
    en: "Zambry Abdul Kadir was Malaysia's foreign minister in 2023.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name", "state"],
      source: "yonhap-2023-01-06",
      exact: "his Malaysian counterpart, Zambry Abdul Kadir",
    },
    {
      supports: "name",
      source: "borneo-post-2023-05-02",
      exact: "Datuk Seri Dr Zambry Abdul Kadir",
    },
  ],
};
