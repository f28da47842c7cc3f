import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { ImportFile, Refusal } from "./decide";
import { isImportable, mostMegabytes } from "./read-file";

type Gathered = { files: ImportFile[]; refusals: Refusal[] };

/** The files at `paths`, and those a folder among them holds, each once and in a steady order. */
export async function gather(paths: readonly string[]): Promise<Gathered> {
  const seen = new Set<string>();
  const files: ImportFile[] = [];
  const refusals: Refusal[] = [];
  for (const path of paths) {
    const found = await list(path);
    if (found.length === 0)
      refusals.push({ file: path, reason: "the folder holds no .txt or .md file" });
    for (const name of found) {
      if (seen.has(resolve(name))) continue;
      seen.add(resolve(name));
      const read = await readOne(name);
      if (read.ok) files.push({ name, bytes: read.bytes });
      else refusals.push({ file: name, reason: read.reason });
    }
  }
  return { files, refusals };
}

async function list(path: string) {
  const about = await stat(path).catch(() => null);
  if (!about?.isDirectory()) return [path];
  const names = await readdir(path, { recursive: true });
  return names
    .filter((name) => isImportable(name) && !/(^|[/\\])\./.test(name))
    .toSorted()
    .map((name) => join(path, name));
}

type Read = { ok: true; bytes: Uint8Array } | { ok: false; reason: string };

async function readOne(name: string): Promise<Read> {
  try {
    const about = await stat(name);
    if (!about.isFile()) return refused("it is not a file");
    if (about.size > mostMegabytes * 1024 * 1024) {
      return refused(`it is larger than ${mostMegabytes} MB`);
    }
    return { ok: true, bytes: await readFile(name) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    return refused(unreadable[code] ?? `it can't be read (${code})`);
  }
}

const unreadable: Record<string, string> = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  EACCES: "this user may not read it",
  EPERM: "this user may not read it",
};

function refused(reason: string) {
  return { ok: false, reason } as const;
}
