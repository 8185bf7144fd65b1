/** A value, or the refusal that stands in its place. What may rightly happen is a value; what should not happen throws. */
export type Result<T, R = Refusal> = { ok: true; value: T } | { ok: false; refusal: R }

/** Why something was not taken. `code` is also a Fluent id, so the person reads why and what to do next. */
export type Refusal = { code: string; args?: Record<string, string | number> }

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value })

export const refuse = (code: string, args?: Record<string, string | number>): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: args ? { code, args } : { code },
})
