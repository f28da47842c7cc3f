import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { articleRevisions, articles, settings } from "@/db/schema";
import { fillEmptyDatabase } from "@/lib/demo/fill";
import { cloneDatabase } from "@/tests/support/database";

const patience = 60_000;
const demo = await cloneDatabase();
const bare = await cloneDatabase();
const folder = await mkdtemp(join(tmpdir(), "import-"));
afterAll(() => rm(folder, { recursive: true }));

const seed = "tests/fixtures/trauma-bond.txt";
const address = "/articles/why-its-so-hard-to-let-go-the-trauma-bond-explained";
const title = "Why It’s So Hard to Let Go: The Trauma Bond Explained";

const key = () => randomBytes(32).toString("base64");
const secrets = {
  AUTH_SECRET: key(),
  CRON_SECRET: key(),
  DATA_KEYS: `hash:${key()},1:${key()}`,
  DATA_DIR: join(folder, "data"),
};

/** The command as a coach runs it, on a database of the test's own. */
function bring(url: string, ...args: string[]) {
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      ["--import", "tsx", "lib/cli/articles-import.ts", ...args],
      { env: { ...process.env, ...secrets, DATABASE_URL: url } },
      (_, out, err) => resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

test(
  "on the demo, the coach's text is stopped, rehearsed, put in, and then left alone",
  async () => {
    await fillEmptyDatabase({ url: demo.url, demo: true, now: new Date() });
    const stopped = await bring(demo.url, seed);
    expect(stopped).toMatchObject({ code: 1, out: "" });
    expect(stopped.err).toContain(`${seed}: ${address} already exists with another text`);
    expect(stopped.err).toContain("Nothing was imported.");

    const rehearsed = await bring(demo.url, seed, "--replace", "--dry-run");
    expect(rehearsed).toEqual({
      code: 0,
      out: `would be replaced  ${address}  ${title}\n`,
      err: "",
    });
    expect(await demo.db.$count(articleRevisions)).toBe(0);

    const replaced = await bring(demo.url, seed, "--replace");
    expect(replaced).toEqual({ code: 0, out: `replaced  ${address}  ${title}\n`, err: "" });
    const again = await bring(demo.url, seed, "--replace");
    expect(again).toEqual({ code: 0, out: `unchanged  ${address}  ${title}\n`, err: "" });
    expect(await demo.db.$count(articleRevisions)).toBe(1);
  },
  patience,
);

test(
  "a database of the coach's own gets a practice and her articles, and no demo",
  async () => {
    const rehearsed = await bring(bare.url, seed, "--dry-run");
    expect(rehearsed.out).toBe(`would be created  ${address}  ${title}\n`);
    expect(await bare.db.$count(settings)).toBe(0);

    expect(await bring(bare.url, seed)).toMatchObject({ code: 0, err: "" });
    expect(await bare.db.$count(settings)).toBe(1);
    expect(await bare.db.$count(articles)).toBe(1);
  },
  patience,
);

test(
  "a folder comes in whole or not at all, and what stops it is named",
  async () => {
    const batch = join(folder, "batch");
    await mkdir(join(batch, "deeper"), { recursive: true });
    await writeFile(join(batch, "one.txt"), "One\n\nText.");
    await writeFile(join(batch, "deeper/two.md"), "---\ntags: [x]\n---\n# Two\n\nText.");
    await writeFile(join(batch, "picture.png"), Uint8Array.of(0, 1));
    await writeFile(join(batch, ".hidden.txt"), "");
    await writeFile(join(batch, "empty.txt"), "");
    const before = await bare.db.$count(articles);

    const stopped = await bring(bare.url, batch);
    expect(stopped).toEqual({
      code: 1,
      out: "",
      err: `${join(batch, "empty.txt")}: it is empty.\nNothing was imported.\n`,
    });
    expect(await bare.db.$count(articles)).toBe(before);

    await rm(join(batch, "empty.txt"));
    const brought = await bring(bare.url, batch, join(batch, "one.txt"));
    expect(brought).toMatchObject({ code: 0, err: "" });
    expect(brought.out.split("\n")).toEqual([
      "created  /articles/two  Two",
      `  ${join(batch, "deeper/two.md")}: the field “tags” of its front matter is not known here.`,
      "created  /articles/one  One",
      "",
    ]);
  },
  patience,
);

test.each([
  [["nowhere.txt"], 1, "nowhere.txt: there is no such file."],
  [["tests/fixtures/trauma-bond.txt/x"], 1, "there is no such file."],
  [[], 2, "Usage: npm run articles:import -- PATH…"],
  [[seed, "--replcae"], 2, "Unknown option '--replcae'"],
])(
  "%j is answered with exit code %i and a reason",
  async (args, code, reason) => {
    const result = await bring(bare.url, ...args);
    expect(result).toMatchObject({ code, out: "" });
    expect(result.err).toContain(reason);
  },
  patience,
);
