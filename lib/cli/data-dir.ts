import { mkdir, realpath, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { errorCode } from "@/db/embedded/error-code";
import { ConfigError } from "@/lib/env";
import { hold } from "./hold";

/** Makes DATA_DIR if it is missing, proves that it can be written, and gives its real path. */
export async function openDataDir(given: string) {
  const path = resolve(given);
  const probe = `.${process.pid}.probe`;
  try {
    await make(path);
    await writeFile(join(path, probe), "");
    await rm(join(path, probe));
    return await realpath(path);
  } catch (cause) {
    const code = errorCode(cause);
    const reason = reasons[code] ?? `it can't be written (${code})`;
    throw new ConfigError(`DATA_DIR can't be used: ${path}: ${reason}.`, { cause });
  }
}

/** Node's own way of making the folders above never comes back where nothing can be made (/proc). */
async function make(path: string, above = true) {
  // Root's Postgres runs as another user, who passes through here and may list nothing.
  const mode = process.getuid?.() === 0 ? 0o711 : 0o700;
  try {
    await mkdir(path, { mode });
  } catch (error) {
    const code = errorCode(error);
    if (code === "EEXIST" || code === "EISDIR") return;
    if (code !== "ENOENT" || !above) throw error;
    await make(dirname(path));
    await make(path, false);
  }
}

const reasons: Record<string, string> = {
  EACCES: "this user may not write there",
  EPERM: "this user may not write there",
  EROFS: "it is on a read-only disk",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of the path is a file",
  ENOENT: "it can't be made there",
};

/** One server for one DATA_DIR: its rendered pages and its database belong together. */
export async function claimDataDir(path: string) {
  const { dev, ino } = await stat(path);
  if (await hold(`data ${path} ${dev} ${ino}`, 5_000)) return;
  throw new ConfigError(
    `DATA_DIR can't be used: ${path} is in use by another npm start; stop it, or choose another folder with DATA_DIR.`,
  );
}
