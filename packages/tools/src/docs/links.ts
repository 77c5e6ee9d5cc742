/** Finds broken links between the HTML pages of a folder. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { Parser } from "htmlparser2";

/** The anchors and links of a page. */
interface HtmlPage {
  readonly anchors: ReadonlySet<string>;
  readonly links: readonly string[];
}

function readPage(path: string): HtmlPage {
  const anchors = new Set<string>();
  const links: string[] = [];
  const parser = new Parser({
    onopentag(_name, attributes) {
      for (const key of ["id", "name"]) {
        const anchor = attributes[key];
        if (anchor !== undefined) anchors.add(anchor);
      }
      for (const key of ["href", "src"]) {
        const link = attributes[key];
        if (link !== undefined) links.push(link);
      }
    },
  });
  parser.end(readFileSync(path, "utf8"));
  return { anchors, links };
}

/**
 * Every link within the folder that leads nowhere, as `page: link: why`. Links to other sites are
 * not followed.
 *
 * @param folder - The folder as a static host serves it.
 */
export function brokenLinks(folder: string): readonly string[] {
  const pages = new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".html"))
      .sort()
      .map((name) => [join(folder, name), readPage(join(folder, name))]),
  );
  if (pages.size === 0) throw new Error(`${folder} holds no page: build it first.`);
  return [...pages].flatMap(([path, { links }]) =>
    [...new Set(links)].flatMap((link) => {
      const fault = linkFault(link, path, folder, pages);
      return fault === undefined ? [] : [`${relative(folder, path)}: ${link}: ${fault}`];
    }),
  );
}

/** What is wrong with a link; `undefined` if nothing is. */
function linkFault(
  link: string,
  from: string,
  folder: string,
  pages: ReadonlyMap<string, HtmlPage>,
): string | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(link)) return undefined;
  const [before = "", ...after] = link.split("#");
  const anchor = decodeURIComponent(after.join("#"));
  const path = decodeURIComponent(before.split("?")[0] ?? "");
  if (path.startsWith("/")) return "begins at the host's root, where the site may not be";
  const named = path === "" ? from : join(dirname(from), path);
  if (relative(folder, named).startsWith("..")) return "leaves the site";
  if (!existsSync(named)) return "no such file";
  const target = statSync(named).isDirectory() ? join(named, "index.html") : named;
  if (!existsSync(target)) return "a folder without a page";
  const page = pages.get(target);
  if (anchor === "" || anchor === "top" || page === undefined || page.anchors.has(anchor)) {
    return undefined;
  }
  // The explorer keeps its state after the "#", written with these characters.
  return /[/=]/.test(anchor) ? undefined : "no such anchor";
}
