import type { Source } from "../types.js";

/** Red Ping, in English, undated. */
export const redPingLcsMissile: Source<"red-ping-lcs-missile"> = {
  id: "red-ping-lcs-missile",
  type: "webpage",
  title: "Defence Ministry Eyes Four Nations For LCS Missile Replacement Deal",
  publisher: "Red Ping",
  publisherType: "news",
  accessed: "2026-11-28",
  language: "en",
  url: "https://redping.my/politics/defence-ministry-eyes-four-nations-for-lcs-missile-replacement-deal/",
};
