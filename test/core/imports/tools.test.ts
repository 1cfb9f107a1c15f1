import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { exportHeader } from "../../../core/imports/header-fields";
import { KNOWN_MAPPINGS, mappedHeader, mappingFor } from "../../../core/imports/known";
import { readRows } from "../../../core/imports/read-rows";
import { ROOT } from "../../support/root";

/** One row of an export, by its headers; the row that comes of it. */
interface Case {
  readonly row: Readonly<Record<string, string | number>>;
  readonly wanted: Readonly<Record<string, unknown>>;
}

const CASES: Readonly<Record<string, Case>> = {
  viva: {
    row: {
      Id: "8",
      Title: "Cut churn",
      "Object Type": "Key result",
      "Aligned To (weight, Objective ID)": "Delight(weight: 25%, Id: 7)",
      Owner: "Bo, Cy",
      Unit: "%",
      Start: 5,
      Target: 3,
      "Actual Progress": 4,
      "Progress %": 50,
      "Goal Type": "Committed Goal",
      "Start Date": "2025-01-01",
      "Last Check-in": "2025-03-10",
    },
    wanted: {
      type: "keyResult",
      title: "Cut churn",
      id: "8",
      parent: { title: "Delight", id: "7", weight: 0.25 },
      owner: "Bo, Cy",
      baseline: 0.05,
      target: 0.03,
      current: 0.04,
      progress: 0.5,
      commitment: "committed",
      start: 45658,
      lastCheckIn: { day: 45726 },
    },
  },
  feishu: {
    row: {
      目标: "让客户更满意",
      关键结果: "满意度达到90%",
      起始值: "82%",
      目标值: "90%",
      当前值: "86%",
      权重: 0.4,
      截止时间: "1774915200000",
      状态: "正常",
    },
    wanted: {
      type: "keyResult",
      title: "满意度达到90%",
      objective: "让客户更满意",
      baseline: 0.82,
      target: 0.9,
      current: 0.86,
      weight: 0.4,
      due: 46112,
      notes: ["状态: 正常"],
    },
  },
  gitlab: {
    row: {
      "Issue ID": 12,
      Title: "Move the search",
      State: "Closed",
      Milestone: "Faster pages",
      Assignee: "Ann",
      "Due Date": "2026-03-31",
      "Closed At (UTC)": "2026-03-01 10:00:00",
    },
    wanted: {
      type: "keyResult",
      title: "Move the search",
      objective: "Faster pages",
      owner: "Ann",
      done: true,
      due: 46112,
    },
  },
  linear: {
    row: {
      ID: "ENG-4",
      Team: "Engine",
      Title: "Halve the cold start",
      Status: "In Progress",
      Project: "Quick first minute",
      "Cycle Number": 3,
      "Parent issue": "",
      Created: "Fri Oct 02 2026 17:00:00 GMT+0000 (GMT+00:00)",
    },
    wanted: {
      type: "keyResult",
      title: "Halve the cold start",
      objective: "Quick first minute",
      team: "Engine",
      done: false,
      start: 46297,
    },
  },
  jira: {
    row: {
      Summary: "Rebuild checkout",
      "Issue key": "PAY-7",
      "Issue Type": "Story",
      Status: "Done",
      Parent: "PAY-1",
      Created: "12/Mar/24 9:41 AM",
    },
    wanted: {
      type: "keyResult",
      title: "Rebuild checkout",
      id: "PAY-7",
      parent: { title: "PAY-1" },
      done: true,
      start: 45363,
    },
  },
  betterworks: {
    row: {
      name: "Win the north",
      type: "goal",
      progress: 40,
      owner_email: "a@b.c",
      end_date: "2026-06-30",
    },
    wanted: {
      type: "objective",
      title: "Win the north",
      progress: 0.4,
      due: 46203,
    },
  },
  peoplecues: {
    row: {
      "Objective Title": "Hire well",
      Metric_Name: "Offers accepted",
      Metric_Start_Value: 10,
      Metric_Target_Value: 30,
      Due_Date: "2026-06-30",
    },
    wanted: {
      type: "keyResult",
      title: "Offers accepted",
      objective: "Hire well",
      baseline: 10,
      target: 30,
    },
  },
  atlassian: {
    row: { goal_id: "g2", name: "Open the market", parent_goal_id: "g1", phase: "done" },
    wanted: {
      type: "objective",
      title: "Open the market",
      id: "g2",
      parent: { title: "g1" },
      done: true,
    },
  },
  asana: {
    row: { gid: "55", name: "Calmer on-call", due_on: "2026-06-30", start_on: "2026-04-01" },
    wanted: {
      type: "objective",
      title: "Calmer on-call",
      id: "55",
      due: 46203,
    },
  },
};

describe.each(KNOWN_MAPPINGS.map((mapping) => [mapping.id, mapping] as const))(
  "an export of %s",
  (id, mapping) => {
    const { row, wanted } = CASES[id] ?? { row: {}, wanted: {} };
    const headers = Object.keys(row);

    it("is known by its headers, in any order", () => {
      expect(mappingFor(headers)?.id).toBe(id);
      expect(mappingFor([...headers].reverse().map((header) => header.toUpperCase()))?.id).toBe(id);
      expect(mappingFor(headers.filter((header) => header !== mapping.signature[0]))?.id).not.toBe(
        id,
      );
    });

    it("brings its row along", () => {
      const { places } = mappedHeader(headers, mapping);
      const cells = Object.values(row).map((value) => ({ value, isPercent: false }));
      const { rows, problems } = readRows({ headers, places, rows: [{ row: 1, cells }] }, mapping);
      expect(problems).toEqual([]);
      expect(rows).toEqual([expect.objectContaining(wanted)]);
    });
  },
);

it("does not take everybody's OKR table for an export", () => {
  expect(mappingFor(["Objective", "Key result", "Owner", "Target"])).toBeUndefined();
  expect(exportHeader(["KPI", "Target", "Actual"])).toBeUndefined();
  expect(exportHeader(["目标", "关键结果", "目标值"])).toBeUndefined();
});

it("calls trackers of work no table of OKRs", () => {
  const jira = Object.keys(CASES["jira"]?.row ?? {});
  const viva = Object.keys(CASES["viva"]?.row ?? {});
  expect(exportHeader(jira)?.kind).toBe("other");
  expect(exportHeader(viva)?.kind).toBe("okr");
  expect(exportHeader(viva)?.fields.get(viva.indexOf("Title"))).toBe("objective");
});

it("reads check-ins in the columns without a name behind theirs, and no others", () => {
  const viva = mappingFor(["Title", "Aligned To (weight, Objective ID)"]);
  if (viva === undefined) throw new Error("not known");
  const headers = ["", "Title", "Aligned To (weight, Objective ID)", "Checkins", "", "", "Tag", ""];
  const { places } = mappedHeader(headers, viva);
  expect([...places].filter(([, to]) => to === "checkIns").map(([place]) => place)).toEqual([
    3, 4, 5,
  ]);
});

const EXPORTS = join(process.env["KEEL_EXAM"] ?? join(ROOT, "../shared/exam"), "exports.jsonl");
const hasExports = existsSync(EXPORTS);
if (!hasExports) console.warn(`skipped: ${EXPORTS} is not there`);

(hasExports ? it : it.skip)("knows the headers that are public for its tools", () => {
  const lines = readFileSync(EXPORTS, "utf8").trim().split("\n");
  const known = lines
    .map((line) => JSON.parse(line) as { tool: string; headers: string[]; format: string })
    .filter(({ format }) => !format.startsWith("API") && format !== "Markdown list")
    .map(({ tool, headers }) => [tool, mappingFor(headers)?.id]);
  const found = Object.fromEntries(known) as Record<string, string | undefined>;
  const tools = Object.entries(found).filter(([, id]) => id !== undefined);
  expect(tools.length).toBeGreaterThanOrEqual(8);
  for (const [tool, id] of tools) expect(tool.toLowerCase()).toContain(id?.slice(0, 6));
});
