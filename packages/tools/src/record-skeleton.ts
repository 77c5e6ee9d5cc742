/** The skeleton of a new record, for a person to fill in. */
import { datasetNames, didYouMean } from "@defence-pact/schema";
import { constantName, type DatasetLayout, datasets } from "./datasets.js";
import type { GeneratedFile } from "./generated-files.js";
import { isReservedWord, kebabCase } from "./rules/names-match.js";
import {
  datasetPath,
  otherExports,
  readRecordFiles,
  readRedirectedIds,
  readTypeNames,
} from "./source-files.js";

/**
 * The file of a new record, not yet formatted; or, in a sentence, why there can be none.
 *
 * @param root - The root of the repository.
 * @param words - The dataset, the kind (none for a source) and the id.
 */
export function newRecord(root: string, words: readonly string[]): GeneratedFile | string {
  const layout = datasets.find(({ name }) => name === words[0]);
  if (layout === undefined) {
    return `Give a dataset (${datasetNames.join(", ")}), a kind and an id: npm run new -- entities company hanwha.${didYouMean(words[0] ?? "", datasetNames)}`;
  }
  const kinds = [...readTypeNames(root, layout).keys()];
  const [kind, id] = kinds.length === 0 ? [undefined, words[1]] : [words[1], words[2]];
  if (kinds.length > 0 && !kinds.some((one) => one === kind)) {
    return `A record of ${layout.name} is one of: ${kinds.join(", ")}.${didYouMean(kind ?? "", kinds)}`;
  }
  if (id === undefined) return "Give an id, in kebab-case: the name people know it by.";
  const refusal = refuse(root, layout, id);
  if (refusal !== undefined) return refusal;
  const path = datasetPath(layout.name, "src", "records", `${id}.ts`);
  return { path, text: skeleton(root, layout, id, kind) };
}

/** Why an id cannot be used, if so. */
function refuse(root: string, layout: DatasetLayout, id: string): string | undefined {
  if (!kebabCase.test(id)) {
    const meant = id
      .replaceAll(/([a-z])([A-Z])/g, "$1-$2")
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, "-")
      .replace(/^[-0-9]+/, "")
      .replace(/-$/, "");
    const suggestion = kebabCase.test(meant) ? ` Did you mean "${meant}"?` : "";
    return `"${id}" is no id: small letters and digits, words joined by single hyphens, a letter first.${suggestion}`;
  }
  const constant = constantName(id);
  if (isReservedWord(constant)) {
    return `"${id}" would give a constant "${constant}", a word the language reserves. Use a longer id.`;
  }
  for (const other of datasets) {
    const taken = readRecordFiles(root, other).find((one) => constantName(one.id) === constant);
    if (taken !== undefined) {
      return `"${taken.id}" is taken: ${taken.strings.get("kind") ?? "source"}, in ${other.name}. Say in the id what makes the new one another: "${id}-…".`;
    }
    if (readRedirectedIds(root, other).some((old) => old.id === id)) {
      return `"${id}" was in use in ${other.name} and is redirected; an id is never used again. Choose another.`;
    }
  }
  return otherExports(root, layout).includes(constant)
    ? `"${id}" would give a constant "${constant}", which the package exports already. Choose another.`
    : undefined;
}

function skeleton(
  root: string,
  layout: DatasetLayout,
  id: string,
  kind: string | undefined,
): string {
  const type = readTypeNames(root, layout).get(kind ?? "") ?? layout.stem;
  const today = new Date().toISOString().slice(0, 10);
  const fields =
    layout.name === "sources"
      ? `title: "", publisher: "", accessed: "${today}", language: "en", url: "",`
      : layout.name === "quotes"
        ? 'text: { en: "" }, evidence: [],'
        : 'name: { en: "" }, summary: { en: "" }, evidence: [],';
  return `import type { ${type} } from "../types.js";

export const ${constantName(id)}: ${type}<"${id}"> = {
  id: "${id}",${kind === undefined ? "" : `\n  kind: "${kind}",`}
  ${fields}
};
`;
}
