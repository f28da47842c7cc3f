import { isMap, parseDocument } from "yaml";
import { z } from "zod";
import { publishedInstant } from "./published-at";

const words = z.union([z.string(), z.number()]).transform(String);
const sentence = words.nullish().transform((value) => value ?? undefined);

const schema = z.object({
  title: sentence,
  slug: sentence,
  summary: sentence,
  contentNote: sentence,
  next: sentence,
  publishedAt: sentence.refine(
    (value) => value === undefined || publishedInstant(value, "UTC") !== null,
    "is not a day (2027-03-01) or an instant (2027-03-01T09:00:00Z)",
  ),
  status: z.enum(["draft", "published"], "is neither draft nor published").optional(),
  sample: z.boolean("is neither true nor false").optional(),
});

type FrontMatter = Partial<z.infer<typeof schema>>;

type Read =
  | { ok: true; fields: FrontMatter; remarks: string[]; rest: string }
  | { ok: false; reason: string };

const fence = /^---[ \t]*\r?\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;

/** The YAML between two lines of dashes at the very top of a file, and what follows it untouched. */
export function readFrontMatter(text: string): Read {
  const match = text.startsWith("---") ? fence.exec(text) : null;
  if (match?.index !== 0) return { ok: true, fields: {}, remarks: [], rest: text };

  const yaml = readYaml(match[1] ?? "");
  if (!yaml.ok) return refused(yaml.reason);

  const parsed = schema.safeParse(yaml.fields);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refused(`${String(issue?.path[0])} ${issue?.message}`);
  }
  const unknown = Object.keys(yaml.fields).filter((name) => !(name in schema.shape));
  return {
    ok: true,
    fields: parsed.data,
    remarks: unknown.map((name) => `the field “${name}” of its front matter is not known here`),
    rest: text.slice(match[0].length),
  };
}

function readYaml(source: string) {
  // The line end stands for the opening dashes, so that an error names the file's own line.
  const document = parseDocument(`\n${source}`);
  const [problem] = document.errors;
  if (problem) {
    return {
      ok: false,
      reason: problem.message.split("\n")[0]?.replace(/[:.]$/, "") ?? "",
    } as const;
  }
  if (document.contents === null) return { ok: true, fields: {} } as const;
  if (!isMap(document.contents))
    return { ok: false, reason: "it is not a list of fields" } as const;
  try {
    return { ok: true, fields: document.toJS() as Record<string, unknown> } as const;
  } catch (error) {
    // What yaml throws for aliases that lead nowhere, or that would fill the memory.
    if (!(error instanceof ReferenceError)) throw error;
    return { ok: false, reason: error.message } as const;
  }
}

function refused(why: string) {
  return { ok: false, reason: `its front matter can't be read: ${why}` } as const;
}
