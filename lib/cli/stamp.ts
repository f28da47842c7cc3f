import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

/** What a build is made of. Anything else may change without a new one. */
const sources = [
  "app",
  "components",
  "db",
  "lib",
  "public",
  "instrumentation.ts",
  "next.config.js",
  "postcss.config.mjs",
  "proxy.ts",
  "package-lock.json",
  "tsconfig.json",
  "node_modules/next/package.json",
];

/** One line that is the same only while every source is. */
export async function stampOf(root: string) {
  const files = (await Promise.all(sources.map((source) => filesIn(root, source)))).flat();
  const contents = await Promise.all(files.map((file) => readFile(join(root, file))));
  const hash = createHash("sha256").update(process.version.split(".")[0] ?? "");
  for (const [index, file] of files.entries()) {
    const content = contents[index] ?? "";
    hash.update(`\n${file} ${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}

async function filesIn(root: string, path: string): Promise<string[]> {
  const found = await stat(join(root, path)).catch(() => undefined);
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  const names = await readdir(join(root, path));
  const inner = await Promise.all(names.map((name) => filesIn(root, `${path}/${name}`)));
  return inner.flat().toSorted();
}
