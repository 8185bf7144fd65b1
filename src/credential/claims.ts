import { z } from 'zod'

/** What the signed confirmation says: the least an officer needs. It never says that a state has registered anyone. */
export const Claims = z.object({
  /** Who signed; its keys are at `<iss>/.well-known/jwks.json`. */
  iss: z.string(),
  /** Seconds since 1970. */
  iat: z.number().int(),
  /** The last day of the journey and seven days. */
  exp: z.number().int(),
  /** The code and the version: `ABC234DEF#2`. */
  jti: z.string().regex(/^[0-9A-Z]{9}#\d+$/),
  /** A pair of legs each: from, to, checkpoint, day of crossing. */
  crs: z.array(z.tuple([z.string(), z.string(), z.string(), z.string()])).min(1),
  pur: z.string(),
  /** The name as ICAO 9303 writes it, cut to what fits. */
  nam: z.string(),
  /** Base64url of 16 bytes: see document-hash.ts. */
  dnh: z.string(),
  /** Base64url of 8 bytes: the salt of `dnh`. */
  slt: z.string(),
  /** Filed later than the rule asks. */
  lat: z.literal(1).optional(),
})
export type Claims = z.infer<typeof Claims>

/** Names longer than this are cut, as machine-readable lines cut them: the whole must fit a QR that a phone's screen can show. */
export const longestName = 30
