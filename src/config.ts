import { createECDH, createHash } from 'node:crypto'
import { resolve } from 'node:path'
import type { JWK } from 'jose'
import cron from 'node-cron'
import { z } from 'zod'

/** A secret with the name by which what it made is told from what others made. */
export type NamedKey = { id: string; key: Buffer }

/** A private P-256 JWK with its `kid`. */
export type SigningKey = JWK & { kid: string; d: string }

/** Everything the environment decides, parsed once. Keys that may be generated are absent until `loadKeys`. */
export type Config = {
  /** Neither `BOT_TOKEN` nor `DATABASE_URL`: somebody tries the program on their own machine. */
  isLocal: boolean
  botToken: string | undefined
  telegramApiRoot: string
  /** Both present, or neither: then updates are polled for. */
  webhook: { secret: string } | undefined
  publicUrl: string | undefined
  databaseUrl: string | undefined
  /** Absolute. */
  dataDir: string
  host: string
  port: number
  dataKeys: NamedKey[] | undefined
  lookupKeys: NamedKey[] | undefined
  signingKeys: SigningKey[] | undefined
  vapidKeys: { publicKey: string; privateKey: string } | undefined
  /** Messages a second: over all replicas, and to one chat. */
  telegramRate: number
  telegramChatRate: number
  issuer: string
  reminderCron: string
  feedCron: string
  metricsToken: string | undefined
  /** How many proxies stand in front and may be believed about the caller's address. */
  trustProxy: number
  operatorsChat: string | undefined
  allowPrivateUrls: boolean
  logLevel: LogLevel
}

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

/** What is wrong with the environment, every variable on a line of its own. Holds no value, for some are secrets. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

/** The configuration that an environment tells; an empty variable is an absent one. Throws one `ConfigError` that names every wrong variable. */
export function parseConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  )
  const parsed = Environment.safeParse(given)
  const missing = missingBeside(given)
  if (!parsed.success || missing.length > 0) throw new ConfigError(complaint(parsed.error?.issues ?? [], missing))
  const e = parsed.data
  return {
    isLocal: !e.BOT_TOKEN && !e.DATABASE_URL,
    botToken: e.BOT_TOKEN,
    telegramApiRoot: e.TELEGRAM_API_ROOT,
    webhook: e.PUBLIC_URL && e.WEBHOOK_SECRET ? { secret: e.WEBHOOK_SECRET } : undefined,
    publicUrl: e.PUBLIC_URL,
    databaseUrl: e.DATABASE_URL,
    dataDir: resolve(e.DATA_DIR),
    host: e.HOST,
    port: e.PORT,
    dataKeys: e.DATA_KEYS,
    lookupKeys: e.LOOKUP_KEYS,
    signingKeys: e.SIGNING_KEYS,
    vapidKeys: e.VAPID_KEYS,
    telegramRate: e.TELEGRAM_RATE,
    telegramChatRate: e.TELEGRAM_CHAT_RATE,
    issuer: e.ISSUER ?? e.PUBLIC_URL ?? 'http://127.0.0.1:8080',
    reminderCron: e.REMINDER_CRON,
    feedCron: e.FEED_CRON,
    metricsToken: e.METRICS_TOKEN,
    trustProxy: e.TRUST_PROXY,
    operatorsChat: e.OPERATORS_CHAT,
    allowPrivateUrls: e.ALLOW_PRIVATE_URLS,
    logLevel: e.LOG_LEVEL,
  }
}

const WebUrl = z
  .string()
  .regex(/^https?:\/\/[^\s/]+/, 'expected an address that begins with http:// or https://')
  .transform((url) => url.replace(/\/+$/, ''))

/** Every host of the list makes an address by itself: that is how the driver reads them. None: a unix socket is told. */
function isDatabaseUrl(url: string): boolean {
  const [, scheme, user = '', hosts = '', rest] = /^(\w+:\/\/)([^/?]*@)?([^/?]*)(.*)$/.exec(url) ?? []
  return hosts.split(',').every((host) => URL.canParse(`${scheme}${user}${host || 'localhost'}${rest}`))
}

const Switch = z
  .enum(['0', '1', 'true', 'false', 'yes', 'no'], 'expected 1 or 0')
  .transform((word) => /^(1|true|yes)$/.test(word))

const Cron = z.string().refine((expression) => cron.validate(expression), 'expected five or six fields of cron')

const Rate = z.coerce.number('expected a number').positive('expected a number above 0')

/** `id:base64` pairs, newest first, parted by commas or blanks. */
const keyList = (fits: (bytes: number) => boolean, size: string) =>
  z.string().transform((text, context): NamedKey[] => {
    const keys = text.split(/[\s,]+/).flatMap((pair) => {
      const [, id, secret] = /^([A-Za-z0-9_-]{1,32}):([A-Za-z0-9+/_=-]+)$/.exec(pair) ?? []
      const key = Buffer.from(secret ?? '', 'base64')
      return id && fits(key.length) ? [{ id, key }] : []
    })
    const ids = new Set(keys.map(({ id }) => id))
    if (keys.length === text.split(/[\s,]+/).length && ids.size === keys.length) return keys
    context.addIssue({ code: 'custom', message: `expected id:base64 pairs of ${size}, each id once` })
    return z.NEVER
  })

const Jwk = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  d: z.string(),
  kid: z.string().min(1).max(64).optional(),
})

const SigningKeys = z.string().transform((text, context): SigningKey[] => {
  try {
    const value: unknown = JSON.parse(text)
    const list = z.union([
      z.array(Jwk).min(1),
      z.object({ keys: z.array(Jwk).min(1) }).transform(({ keys }) => keys),
      Jwk.transform((key) => [key]),
    ])
    return list.parse(value).map(checkedJwk)
  } catch {
    context.addIssue({ code: 'custom', message: 'expected private P-256 keys as a JSON array of JWKs, newest first' })
    return z.NEVER
  }
})

/** Throws unless the private part belongs to the public one: the crypto library takes them as they are told. */
function checkedJwk({ kty, crv, x, y, d, kid }: z.infer<typeof Jwk>): SigningKey {
  const curve = createECDH('prime256v1')
  curve.setPrivateKey(Buffer.from(d, 'base64url'))
  const told = Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')])
  if (!curve.getPublicKey().equals(told)) throw new Error('expected a private part that belongs to the public one')
  return { kty, crv, x, y, d, kid: kid ?? thumbprint({ crv, kty, x, y }) }
}

/** The first eight characters of the key's thumbprint (RFC 7638), short because it travels in every QR. */
export const thumbprint = ({ crv, kty, x, y }: { crv: string; kty: string; x: string; y: string }): string =>
  createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url').slice(0, 8)

const Environment = z.object({
  BOT_TOKEN: z
    .string()
    .trim()
    .regex(/^\d+:[\w-]{5,}$/, 'expected a token as BotFather gives it, 123456:ABC…')
    .optional(),
  TELEGRAM_API_ROOT: WebUrl.default('https://api.telegram.org'),
  PUBLIC_URL: WebUrl.optional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{1,256}$/, 'expected 1 to 256 letters, digits, _ or -')
    .optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/\S+$/, 'expected an address that begins with postgres://')
    .refine(isDatabaseUrl, 'expected postgres://user:password@host:port/database, several hosts parted by commas')
    .optional(),
  DATA_DIR: z.string().default('./data'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce
    .number('expected a number')
    .int('expected a whole number')
    .min(0, 'expected 0 to 65535')
    .max(65535, 'expected 0 to 65535')
    .default(8080),
  DATA_KEYS: keyList((bytes) => bytes === 32, '32 bytes').optional(),
  LOOKUP_KEYS: keyList((bytes) => bytes >= 32, 'at least 32 bytes').optional(),
  SIGNING_KEYS: SigningKeys.optional(),
  VAPID_KEYS: z
    .string()
    .regex(/^[\w-]{87}:[\w-]{43}$/, 'expected public:private, both base64url')
    .transform((pair) => ({ publicKey: pair.slice(0, 87), privateKey: pair.slice(88) }))
    .optional(),
  TELEGRAM_RATE: Rate.default(25),
  TELEGRAM_CHAT_RATE: Rate.default(1),
  ISSUER: WebUrl.optional(),
  REMINDER_CRON: Cron.default('* * * * *'),
  FEED_CRON: Cron.default('0 * * * *'),
  METRICS_TOKEN: z.string().min(16, 'expected at least 16 characters').optional(),
  TRUST_PROXY: z.coerce
    .number('expected how many proxies stand in front')
    .int('expected a whole number')
    .min(0, 'expected 0 or more')
    .default(0),
  OPERATORS_CHAT: z
    .string()
    .regex(/^-?\d+$/, 'expected the number of a Telegram group')
    .optional(),
  ALLOW_PRIVATE_URLS: Switch.default(false),
  LOG_LEVEL: z.enum(logLevels, `expected one of ${logLevels.join(', ')}`).default('info'),
})

/** Variables that others need beside them; told apart from the schema, which is silent about them where a value is wrong. */
function missingBeside(given: Record<string, string | undefined>): string[] {
  const keys = given.DATABASE_URL ? ['DATA_KEYS', 'LOOKUP_KEYS', 'SIGNING_KEYS'] : []
  return [
    ...(given.WEBHOOK_SECRET && !given.PUBLIC_URL ? ['  PUBLIC_URL: needed beside WEBHOOK_SECRET'] : []),
    ...keys
      .filter((variable) => !given[variable])
      .map((variable) => `  ${variable}: needed beside DATABASE_URL, the same for all replicas`),
  ]
}

function complaint(issues: z.ZodError['issues'], missing: string[]): string {
  const lines = issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`)
  return `These environment variables are wrong:\n${[...new Set([...lines, ...missing])].join('\n')}`
}
