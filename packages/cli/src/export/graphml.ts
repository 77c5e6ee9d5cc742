import { dateOf, kindOf, nameOf, referencesOf } from "@defence-pact/schema";
import type { DatasetRecord } from "../datasets.js";

/** The attributes of a node. */
const nodeKeys = ["dataset", "kind", "label", "date"] as const;

/**
 * Records as nodes and the references between them as directed edges, in GraphML. An edge is named
 * by the field that holds the reference.
 *
 * @see http://graphml.graphdrawing.org/specification.html
 */
export function graphml(located: readonly DatasetRecord[]): string {
  const ids = new Set<string>(located.map(({ record }) => record.id));
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...nodeKeys.map((key) => `<key id="${key}" for="node" attr.name="${key}" attr.type="string"/>`),
    '<key id="field" for="edge" attr.name="field" attr.type="string"/>',
    '<graph edgedefault="directed">',
  ];
  for (const { dataset, record } of located) {
    const values = {
      dataset,
      kind: kindOf<string>(record),
      label: nameOf(record),
      date: dateOf(record),
    };
    const data = nodeKeys.flatMap((key) => datum(key, values[key]));
    lines.push(`<node id="${escapeXml(record.id)}">${data.join("")}</node>`);
  }
  let edge = 0;
  for (const { record } of located) {
    for (const { field, id } of referencesOf(record)) {
      if (!ids.has(id)) continue;
      const ends = `source="${escapeXml(record.id)}" target="${escapeXml(id)}"`;
      lines.push(`<edge id="e${edge++}" ${ends}>${datum("field", field).join("")}</edge>`);
    }
  }
  return `${[...lines, "</graph>", "</graphml>"].join("\n")}\n`;
}

function datum(key: string, value: string | undefined): readonly string[] {
  return value === undefined ? [] : [`<data key="${key}">${escapeXml(value)}</data>`];
}

/** Text escaped for XML, without control characters, which XML forbids. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
