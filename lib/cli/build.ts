import { once } from "node:events";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ConfigError, settingNames } from "@/lib/env";
import { hold } from "./hold";
import { finish, root, runNext } from "./next";
import { stampOf } from "./stamp";

const stampFile = join(root, ".next", "built-from");
const longest = 15 * 60_000;

/** Builds the site unless the build that is there is made of these very sources. */
export async function buildIfNeeded(stop: AbortSignal) {
  if (await isBuilt()) return;
  const release = (await hold(`build ${root}`, 0)) ?? (await waitForOther());
  try {
    // Whoever was before us may have made it.
    if (!(await isBuilt())) await build(stop);
  } finally {
    release();
  }
}

async function isBuilt() {
  const built = await readFile(stampFile, "utf8").catch(() => "");
  return built === (await stampOf(root));
}

async function waitForOther() {
  console.log("Another start is building the site: waiting for it.");
  const release = await hold(`build ${root}`, longest);
  if (!release) throw new ConfigError("Another start has been building the site for too long.");
  return release;
}

async function build(stop: AbortSignal) {
  console.log("Building the site. This is done once and takes up to a minute.");
  const stamp = await stampOf(root);
  await rm(stampFile, { force: true });

  // One build serves every site started from it, so no site's settings may get into it.
  const none = Object.fromEntries(settingNames.map((name) => [name, undefined]));
  const child = runNext(["build"], { ...none, NODE_ENV: "production" }, "pipe");
  let said = "";
  child.stdout?.on("data", (text) => {
    said += text;
  });
  child.stderr?.on("data", (text) => {
    said += text;
  });
  const interrupted = () => void finish(child, 2_000);
  stop.addEventListener("abort", interrupted);
  const [code] = await once(child, "close");
  stop.removeEventListener("abort", interrupted);
  stop.throwIfAborted();
  if (code !== 0) throw new ConfigError(`${said.trim()}\n\nThe site could not be built.`);

  await mkdir(join(root, ".next"), { recursive: true });
  await writeFile(stampFile, stamp);
}
