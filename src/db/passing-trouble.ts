/**
 * Whether the database only asks for another try: two got in each other's way (an erasure and a sender may), or the
 * connection or the server went away. Nothing was committed, or it is not known.
 */
export function isPassing(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code: unknown = Reflect.get(cause, 'code')
    if (typeof code === 'string' && /^(40001|40P01|55P03|08...|57P..|53...|CONNECTION_)/.test(code)) return true
  }
  return false
}
