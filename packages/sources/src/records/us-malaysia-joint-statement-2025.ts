import type { Source } from "../types.js";

/** US Department of War, in English, undated. */
export const usMalaysiaJointStatement2025: Source<"us-malaysia-joint-statement-2025"> = {
  id: "us-malaysia-joint-statement-2025",
  type: "webpage",
  title: "Joint Media Statement on United States-Malaysia Bilateral Meeting",
  titleIsDescription: true,
  publisher: "US Department of War",
  publisherType: "official",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.war.gov/News/Releases/Release/Article/4333219/joint-media-statement-on-united-states-malaysia-bilateral-meeting",
  copies: { root: "US–Malaysia joint statement of October 2025" },
};
