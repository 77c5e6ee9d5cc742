import MiniSearch from "minisearch";

/** Ranks what it finds; prefixes and typos are options. */
export default {
  name: "MiniSearch",
  package: "minisearch",
  createText(records) {
    const index = new MiniSearch({ fields: ["title", "body"] });
    index.addAll(records);
    return {
      text: (a, b) => index.search(`${a} ${b}`, { combineWith: "AND" }),
      prefix: (start) => index.search(start, { prefix: true }),
      fuzzy: (asked) => index.search(asked, { prefix: true, fuzzy: 1 }),
    };
  },
};
