import { describe, expect, it } from "vitest";
import { collection, createPact } from "../src/engine.js";
import { pact, QueryError } from "../src/index.js";

const redirects = { crews: { moved: "crew" }, camp: { split: ["crew", "ground"] } } as const;
const small = createPact({
  teams: collection([{ id: "crew" }, { id: "ground" }], { redirects }),
  sites: collection([{ id: "range", name: { en: "Range", ko: "사격장" } }]),
});

describe("find", () => {
  it("gives the record of any id, and its collection", () => {
    expect(small.find("range")?.dataset).toBe("sites");
    expect(pact.find("fa-50-contract")).toEqual({
      dataset: "timeline",
      record: pact.timeline.get("fa-50-contract"),
    });
  });

  it("follows an id that moved", () => {
    expect(small.find("crews")).toEqual({ dataset: "teams", record: { id: "crew" } });
  });

  it("gives nothing for any other text", () => {
    for (const text of ["", "camp", "Crew", "toString", "__proto__"]) {
      expect(small.find(text)).toBeUndefined();
    }
  });
});

describe("locate", () => {
  it("gives what find gives", () => {
    expect(small.locate("crews")).toEqual(small.find("crew"));
  });

  it("names the id that was likely meant, whichever collection it is in", () => {
    expect(() => small.locate("rnage")).toThrow(
      new QueryError('No record has the id "rnage". Did you mean "range"?'),
    );
    expect(() => pact.locate("kia")).toThrow(/Did you mean "kai"\?/);
  });

  it("says into what an id was split", () => {
    expect(() => small.locate("camp")).toThrow(
      new QueryError('The id "camp" was split into crew and ground; ask for one of them.'),
    );
  });
});

describe("nameOf", () => {
  it("gives the name, text or title in a language", () => {
    expect(small.nameOf("range", "ko")).toBe("사격장");
    expect(small.nameOf("range", "ms")).toBe("Range");
    expect(pact.nameOf("kai", "ko")).toBe("한국항공우주산업");
    expect(pact.nameOf("dsa-pact-2025")).toBe(pact.sources.get("dsa-pact-2025").title);
  });

  it("gives the id where nothing is called by it", () => {
    expect(small.nameOf("crew")).toBe("crew");
    expect(small.nameOf("nobody")).toBe("nobody");
  });
});

it("refuses a collection that is called as one of these", () => {
  for (const name of ["find", "locate", "nameOf", "related"]) {
    expect(() => createPact({ [name]: collection([]) })).toThrow(
      `A collection cannot be called ${name}: a pact has such a method.`,
    );
  }
});
