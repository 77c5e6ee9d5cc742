/**
 * A TypeDoc plugin: writes the page of each record, names modules by their import, and demands an
 * example of every public function.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isObject } from "@defence-pact/schema";
import {
  Application,
  Comment,
  type CommentDisplayPart,
  CommentTag,
  ContainerReflection,
  type DeclarationReflection,
  type DocumentReflection,
  JSX,
  normalizePath,
  type ProjectReflection,
  ReflectionKind,
} from "typedoc";
import { constantName } from "../datasets.js";
import { type Published, type PublishedRecord, published } from "../published.js";
import { evidenceOf } from "../record-values.js";
import { datasetPath } from "../source-files.js";
import { recordPage } from "./record-page.js";

/** The plugin; `explorer`: whether the site has the explorer to link to. */
export function recordPages(root: string, explorer: boolean): (app: Application) => void {
  return (app) => {
    app.on(Application.EVENT_PROJECT_REVIVE, (project) => {
      nameParts(project);
      for (const name of withoutPages(root, project)) {
        app.logger.error(`${name} has no pages: add its file to "entryPoints" in typedoc.json.`);
      }
      for (const name of withoutExample(project)) {
        app.logger.error(`${name} has no @example: add one to its doc comment.`);
      }
      writePages(root, project, published());
    });
    if (explorer) {
      app.renderer.hooks.on("sidebar.begin", (context) =>
        JSX.createElement(
          "a",
          { href: context.relativeURL("explorer/index.html"), class: "explorer-link" },
          "Open the explorer",
        ),
      );
    }
  };
}

/** What the entry point imported by the bare package name is called beside others. */
const mainEntry = "main";

/** Names the groups of the front page, and each entry point by its subpath. */
function nameParts(project: ProjectReflection): void {
  // TypeDoc makes groups again where there are none.
  delete project.groups;
  for (const guide of project.documents ?? []) {
    guide.frontmatter["group"] = "Guides";
    guide.name = titleOf(guide) ?? guide.name;
  }
  for (const owner of project.children ?? []) {
    owner.comment ??= new Comment();
    owner.comment.blockTags.push(groupTag("Packages"));
    for (const module of owner.children ?? []) {
      if (module.kindOf(ReflectionKind.Module) && module.name === "index") module.name = mainEntry;
    }
  }
}

/**
 * Entry points that the site leaves out, by import specifier. `./ids` needs no page of its own: the
 * main entry point exports the ids too; nor does a language of the records: it is one constant.
 */
function withoutPages(root: string, project: ProjectReflection): readonly string[] {
  return (project.children ?? []).flatMap((owner) => {
    const modules = owner.getChildrenByKind(ReflectionKind.Module);
    const path = join(root, datasetPath(owner.name.replace("@defence-pact/", ""), "package.json"));
    const manifest: unknown = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
    const exported = isObject(manifest) ? manifest["exports"] : undefined;
    return Object.keys(isObject(exported) ? exported : {})
      .filter((name) => ![".", "./ids", "./ms", "./ko"].includes(name) && !name.endsWith(".json"))
      .filter((name) => !modules.some((module) => `./${module.name.split("/").at(-1)}` === name))
      .map((name) => owner.name + name.slice(1));
  });
}

/** The first heading of a guide. */
function titleOf({ content }: DocumentReflection): string | undefined {
  return /^# (.+)$/m.exec(Comment.combineDisplayParts(content))?.[1];
}

/** The public functions whose doc comment shows no example. */
function withoutExample(project: ProjectReflection): readonly string[] {
  return project
    .getReflectionsByKind(ReflectionKind.Function)
    .filter((one): one is DeclarationReflection => one.isDeclaration())
    .filter(
      ({ signatures = [] }) =>
        !signatures.some(({ comment }) => comment?.blockTags.some(({ tag }) => tag === "@example")),
    )
    .map((one) => one.getFriendlyFullName());
}

/** A record and its page among TypeDoc's. */
interface RecordPage {
  readonly one: PublishedRecord;
  readonly page: DeclarationReflection;
}

function findPages(project: ProjectReflection, data: Published): ReadonlyMap<string, RecordPage> {
  const found = new Map<string, RecordPage>();
  for (const one of data.all) {
    const owner = project.getChildByName([`@defence-pact/${one.dataset}`]);
    const name = constantName(one.value.id);
    const page = owner?.getChildByName([name]) ?? owner?.getChildByName([mainEntry, name]);
    if (page?.isDeclaration()) found.set(one.value.id, { one, page });
  }
  return found;
}

function writePages(root: string, project: ProjectReflection, data: Published): void {
  const pages = findPages(project, data);
  const citedBy = new Map<string, Set<string>>();
  for (const { value: record } of data.all) {
    for (const { entry } of evidenceOf(record)) {
      citedBy.set(entry.source, (citedBy.get(entry.source) ?? new Set()).add(record.id));
    }
  }
  for (const { one, page } of pages.values()) {
    const { dataset, value: record } = one;
    const text = recordPage(one, data, [...(citedBy.get(record.id) ?? [])]);
    page.comment ??= new Comment();
    page.comment.summary.push({ kind: "text", text: "\n" }, ...withLinks(text, pages));
    const kind = "kind" in record ? record.kind : record.publisherType;
    page.comment.blockTags.push(groupTag(`Records: ${kind.replaceAll("-", " ")}`));
    if (page.parent instanceof ContainerReflection) delete page.parent.groups;
    // Links of the guides to the record's file lead to its page.
    const file = join(root, datasetPath(dataset, "src", "records", `${record.id}.ts`));
    project.files.registerReflectionPath(normalizePath(file), page);
  }
}

/** A tag that puts its page under a heading of TypeDoc's navigation. */
function groupTag(heading: string): CommentTag {
  const tag = new CommentTag("@group", [{ kind: "text", text: heading }]);
  tag.skipRendering = true;
  return tag;
}

/** The text with each `record:` link made a link to that record's page. */
function withLinks(text: string, pages: ReadonlyMap<string, RecordPage>): CommentDisplayPart[] {
  const parts: CommentDisplayPart[] = [];
  let end = 0;
  for (const match of text.matchAll(/\[((?:\\.|[^\]\\])*)\]\(record:([a-z0-9-]+)\)/g)) {
    const [whole, label = "", id = ""] = match;
    const page = pages.get(id)?.page;
    parts.push({ kind: "text", text: text.slice(end, match.index) });
    parts.push(
      page === undefined
        ? { kind: "text", text: label }
        : { kind: "inline-tag", tag: "@link", text: label, target: page },
    );
    end = match.index + whole.length;
  }
  parts.push({ kind: "text", text: text.slice(end) });
  return parts;
}
