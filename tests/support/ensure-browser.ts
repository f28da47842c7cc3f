import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";

/** The program for Playwright's `executablePath`; undefined means Playwright's own. */
export function browserPath(): string | undefined {
  const chosen = existsSync(record) ? readFileSync(record, "utf8") : "";
  if (existsSync(chosen)) return chosen;
  return isDownloaded() ? undefined : systemBrowser();
}

const isDownloaded = () => existsSync(chromium.executablePath());

/** What a browser needs in a container and as root. */
const browserArgs = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];

const record = fileURLToPath(new URL("../../node_modules/.cache/test-browser", import.meta.url));
const isRoot = process.getuid?.() === 0;
const minute = 60_000;

if (process.argv[1] === fileURLToPath(import.meta.url)) await ensureBrowser();

/** The first that opens: what is here already, Playwright's download, the system's own package. */
async function ensureBrowser() {
  const ways = [
    () => undefined,
    () => systemBrowser(),
    () => playwright("install", "chromium"),
    () => (isRoot && isDownloaded() ? playwright("install-deps", "chromium") : undefined),
    () => installWithSystem(),
  ];
  for (const way of ways) {
    const path = way();
    if (await opens(path)) return remember(path ?? "");
  }
  console.error(
    "The browser tests need a Chromium, none could be downloaded, and this user may not install one: install the package named chromium, then run the tests again.",
  );
  process.exit(1);
}

async function opens(path: string | undefined) {
  const program = path ?? chromium.executablePath();
  if (!existsSync(program)) return false;
  const options = { args: browserArgs, timeout: minute, ...(path && { executablePath: path }) };
  try {
    const browser = await chromium.launch(options);
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

function remember(path: string) {
  if (path === (browserPath() ?? "")) return;
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, path);
}

function playwright(...args: string[]) {
  const cli = join(dirname(fileURLToPath(import.meta.resolve("@playwright/test"))), "cli.js");
  run(process.execPath, [cli, ...args], 5 * minute);
  return undefined;
}

function installWithSystem() {
  if (!isRoot) return undefined;
  const managers = [
    ["apt-get update", "apt-get install -y chromium"],
    ["dnf install -y chromium"],
    ["apk add chromium"],
    ["pacman -Sy --noconfirm chromium"],
  ];
  const commands = managers.find(([first = ""]) => onPath(first.split(" ")[0] ?? ""));
  for (const command of commands ?? []) {
    const [program = "", ...args] = command.split(" ");
    run(program, args, 10 * minute);
  }
  return systemBrowser();
}

function systemBrowser() {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  return names.map(onPath).find(Boolean) ?? (existsSync(mac) ? mac : undefined);
}

function onPath(name: string) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

function isProgram(path: string) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function run(program: string, args: string[], timeout: number) {
  console.log(`Getting a browser for the tests: ${[program, ...args].join(" ")}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync(program, args, { stdio: "ignore", timeout, env });
}
