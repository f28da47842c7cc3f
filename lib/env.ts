import { z } from "zod";

const portRange = "it needs to be a whole number from 1 to 65535";
const secret = z
  .string()
  .min(32, "it needs at least 32 characters")
  .refine((text) => new Set(text).size >= 10, "it needs to be random");

/**
 * The whole configuration, read here and nowhere else. With the embedded database `npm start` fills
 * in the address and the secrets; with one of your own each must be given.
 */
const schema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, portRange)
    .default("3000")
    .transform(Number)
    .pipe(z.number().min(1, portRange).max(65535, portRange)),
  DATA_DIR: z.string().min(1).default(".data"),
  DEMO: z.enum(["on", "off"]).default("on"),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: "it needs to be an address like postgres://user:password@host:5432/database",
    })
    .optional(),
  SITE_URL: z
    .url({ protocol: /^https?$/, error: "it needs to be an address like https://site.org" })
    .optional(),
  AUTH_SECRET: secret.optional(),
  DATA_KEYS: z.string().min(1).optional(),
  CRON_SECRET: secret.optional(),
  COACH_EMAIL: z.email().optional(),
  RESEND_API_KEY: z.string().min(1).optional(),
  RESEND_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  EMAIL_FROM: z.string().min(3).optional(),
});

/** The name of every setting there is. */
export const settingNames = Object.keys(schema.shape);

type Given = z.infer<typeof schema>;
export type Env = Given & { SITE_URL: string };

/** Thrown for a setting that can't be used; the message is one sentence for whoever starts the site. */
export class ConfigError extends Error {
  override name = "ConfigError";
}

/** Empty values count as not given, as in most shells' `NAME= command`. */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ConfigError(`${String(issue?.path[0])} can't be used: ${issue?.message}.`);
  }
  const siteUrl = parsed.data.SITE_URL ?? `http://localhost:${parsed.data.PORT}`;
  return { ...parsed.data, SITE_URL: new URL(siteUrl).origin };
}

let current: Env | undefined;

/** The settings of this process, read once. */
export function env(): Env {
  current ??= readEnv();
  return current;
}

/** Adds what was found or made while starting, before anything else asks. */
export function provide(found: Partial<Record<keyof Given, string>>) {
  Object.assign(process.env, found);
  current = undefined;
}

/** A setting this process can't work without. */
export function required<Name extends keyof Env>(name: Name): NonNullable<Env[Name]> {
  const value = env()[name];
  if (value === undefined) throw new ConfigError(`${name} is not set.`);
  return value as NonNullable<Env[Name]>;
}
