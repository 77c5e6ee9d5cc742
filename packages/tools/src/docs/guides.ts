import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { GeneratedFile } from "../generated-files.js";
import { published } from "../published.js";
import { articleClaimsSection } from "./article-claims.js";
import { dataModelDiagram } from "./diagram.js";
import { withSection } from "./section.js";

/**
 * The generated parts of the guides: the article's claims that others contradict, and the diagram of
 * the data model.
 *
 * @param root - The root of the repository.
 */
export async function guideFiles(root: string): Promise<readonly GeneratedFile[]> {
  const data = published();
  const path = "docs/how-we-know.md";
  const guide = readFileSync(join(root, path), "utf8");
  const claims = articleClaimsSection("dsa-pact-2025", data);
  return [
    { path, text: withSection(guide, "article-claims", claims) },
    { path: "docs/data-model.svg", text: await dataModelDiagram(data) },
  ];
}
