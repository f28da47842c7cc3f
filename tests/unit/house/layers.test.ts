import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const order = ["app", "components", "lib", "db"];

const files = new Set(
  order.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
  ),
);

/** Every file of the house with the files and packages it imports for more than their types. */
const imports = new Map(
  [...files].filter((file) => /\.(ts|tsx|js)$/.test(file)).map((file) => [file, importsOf(file)]),
);

test("imports run one way: app, components, lib, db", () => {
  const back = [...imports].flatMap(([file, targets]) =>
    targets
      .filter((target) => layer(target) >= 0 && layer(target) < layer(file))
      .map((target) => `${file} imports ${target}`),
  );
  expect(back).toEqual([]);
});

test("what components take from lib is pure all the way down: no database, clock of a server, or secret", () => {
  const impure = [...imports]
    .filter(([file]) => file.startsWith("components/"))
    .flatMap(([file]) =>
      reach(file)
        .filter(isImpure)
        .map((target) => `${file} reaches ${target}`),
    );
  expect(impure).toEqual([]);
});

// What the others look at is no setting: what a child process inherits, and who started us.
const mayReadTheEnvironment = [
  "lib/env.ts",
  "db/embedded/launch.ts",
  "lib/cli/next.ts",
  "lib/cli/asked-to-stop.ts",
  "lib/cli/tied-to-parent.js",
];

test("the environment is read in one file", () => {
  const readers = [...imports.keys()].filter((file) =>
    /process\.env\b(?!\.NEXT_)/.test(readFileSync(file, "utf8")),
  );
  expect(readers.filter((file) => !mayReadTheEnvironment.includes(file))).toEqual([]);
});

function layer(file: string) {
  return order.indexOf(file.split("/")[0] ?? "");
}

/** Everything a file leads to, packages by their names. */
function reach(file: string, seen = new Set<string>()): string[] {
  for (const target of imports.get(file) ?? []) {
    if (seen.has(target)) continue;
    seen.add(target);
    reach(target, seen);
  }
  return [...seen];
}

function isImpure(target: string) {
  if (target.startsWith("db/") || target === "lib/env.ts" || target === "lib/database.ts")
    return true;
  return /^(node:|next\/(headers|server|navigation|cache)|postgres|drizzle-orm|resend|next-auth)/.test(
    target,
  );
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  const statements = text.matchAll(
    /^(?:import|export)\s+(?!type\b)[^;]*?from\s+"([^"]+)"|import\("([^"]+)"\)/gm,
  );
  return [...statements].map(([, named, dynamic]) => resolved(file, named ?? dynamic ?? ""));
}

function resolved(file: string, target: string) {
  const path = target.startsWith("@/")
    ? target.slice(2)
    : target.startsWith("./")
      ? join(file, "..", target)
      : null;
  if (!path) return target;
  const endings = ["", ".ts", ".tsx", ".js", "/index.ts"];
  return endings.map((ending) => path + ending).find((name) => files.has(name)) ?? path;
}
