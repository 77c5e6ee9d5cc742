import type { Person } from "../types.js";

/** Kim Hong-kyun was South Korea's first vice foreign minister in June 2024. */
export const kimHongKyun: Person<"kim-hong-kyun"> = {
  id: "kim-hong-kyun",
  kind: "person",
  name: { en: "Kim Hong-kyun", ko: "김홍균" },

  summary: { en: "Kim Hong-kyun was South Korea's first vice foreign minister in June 2024." },
  state: "south-korea",
  evidence: [
    {
      supports: ["name", "state"],
      source: "news1-2024-06-26",
      exact: "김홍균 외교부 제1차관이 말레이시아에서",
      inferred: { state: "vice minister of the 외교부, South Korea's foreign ministry" },
    },
    { supports: "name", source: "hankyung-2024-06-26", exact: "김홍균 외교부 제1차관은 이날" },
  ],
};
