import type { Source } from "../types.js";

/** GlobalSecurity.org, in English, undated. */
export const globalSecurityMalaysianCorvettes: Source<"global-security-malaysian-corvettes"> = {
  id: "global-security-malaysian-corvettes",
  type: "webpage",
  title: "Missile Surface Corvette (MSC) / Multi-mission Combat Ship (MCS)",
  publisher: "GlobalSecurity.org",
  publisherType: "reference",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.globalsecurity.org/military/world/malaysia/kd-msc.htm",
};
