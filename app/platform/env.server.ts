import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { MIN_LOG_KEEP_DAYS } from "./log-period.server.ts";

const EXAMPLES: Record<string, string> = {
  PORT: "3000",
  DATA_DIR: "./data",
  APP_URL: "https://vacatures.example.nl",
  SECRET: "a random text of at least 32 characters",
  DATABASE_URL: "postgresql://user:password@localhost:5432/rechterhand",
  MIGRATE_DATABASE_URL: "postgresql://owner:password@localhost:5432/rechterhand",
  MEILISEARCH_URL: "http://localhost:7700",
  MEILISEARCH_API_KEY: "the master key, or a key that may do everything on these indexes",
  MEILISEARCH_PREFIX: "rechterhand-",
  WORK_QUEUE: "off",
  RESEND_API_KEY: "re_123456789",
  RESEND_BASE_URL: "http://localhost:4010",
  SMTP_URL: "smtps://user:password@smtp.example.nl:465",
  MAIL_FROM: "Bureau <post@example.nl>",
  TRUST_PROXY: "1",
  DEMO: "off",
  DEMO_PASSWORD: "at least 12 characters",
  ADMIN_EMAIL: "beheer@example.nl",
  LOG_KEEP_DAYS: "365",
  PAGE_CACHE_MB: "64",
};

const schema = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    DATA_DIR: z.string().min(1).default("./data"),
    APP_URL: z.url({ protocol: /^https?$/ }).optional(),
    SECRET: z.string().min(32).optional(),
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    MIGRATE_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    MEILISEARCH_URL: z.url({ protocol: /^https?$/ }).optional(),
    MEILISEARCH_API_KEY: z.string().min(1).optional(),
    MEILISEARCH_PREFIX: z
      .string()
      .regex(/^[a-z0-9-]{1,40}$/)
      .default("rechterhand-"),
    WORK_QUEUE: z.enum(["on", "off"]).default("on"),
    RESEND_API_KEY: z.string().min(1).optional(),
    RESEND_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    MAIL_FROM: z
      .string()
      .regex(/^[^@]*[^@\s]@\S/)
      .optional(),
    TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
    DEMO: z.enum(["on", "off"]).default("on"),
    DEMO_PASSWORD: z.string().min(12).optional(),
    ADMIN_EMAIL: z.email().optional(),
    PAGE_CACHE_MB: z.coerce.number().int().min(0).max(4096).default(64),
    LOG_KEEP_DAYS: z.coerce.number().int().min(MIN_LOG_KEEP_DAYS).max(3650).default(365),
  })
  .superRefine((env, context) => {
    const need = (name: keyof typeof env, why: string) => {
      if (env[name] === undefined) context.addIssue({ code: "custom", path: [name], message: why });
    };
    if (env.DATABASE_URL) need("SECRET", "is required with DATABASE_URL");
    if (env.MIGRATE_DATABASE_URL) need("DATABASE_URL", "is required with MIGRATE_DATABASE_URL");
    if (env.MEILISEARCH_URL) need("MEILISEARCH_API_KEY", "is required with MEILISEARCH_URL");
    if (env.WORK_QUEUE === "off") need("DATABASE_URL", "is required with WORK_QUEUE=off");
    if (env.RESEND_API_KEY) need("MAIL_FROM", "is required with RESEND_API_KEY");
    if (env.SMTP_URL) need("MAIL_FROM", "is required with SMTP_URL");
    if (env.SMTP_URL && env.RESEND_API_KEY) {
      const message = "cannot be set together with RESEND_API_KEY: mail leaves by one of them";
      context.addIssue({ code: "custom", path: ["SMTP_URL"], message });
    }
  });

/** The settings a process starts with. Paths are absolute; `secret` always has a value. */
export type Environment = Omit<z.output<typeof schema>, "SECRET" | "APP_URL" | "DATA_DIR"> & {
  secret: string;
  dataDir: string;
  /** Where people find the site, without a trailing slash; null when not configured. */
  appUrl: string | null;
};

/**
 * Reads the settings from the environment once, at boot.
 * Throws an Error naming every wrong variable with an example of a right one.
 */
export function readEnvironment(source: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      return `${name}: ${issue.message}. Example: ${name}=${EXAMPLES[name] ?? "…"}`;
    });
    throw new Error(`The settings are not right:\n  ${lines.join("\n  ")}`);
  }
  const { SECRET, APP_URL, DATA_DIR, ...rest } = parsed.data;
  const dataDir = resolve(DATA_DIR);
  return {
    ...rest,
    dataDir,
    secret: SECRET ?? secretOfDataDir(dataDir),
    appUrl: APP_URL ? APP_URL.replace(/\/$/, "") : null,
  };
}

/** Made once per data directory, so that sessions outlive a restart. */
function secretOfDataDir(dataDir: string): string {
  const path = join(dataDir, "secret");
  if (existsSync(path)) return readFileSync(path, "utf8").trim();
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(path, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  return readFileSync(path, "utf8").trim();
}
