/** What the server answers in the place of a result, worded as the real one words it. */
export class Refused extends Error {
  readonly status: number
  readonly parameters: { retry_after?: number } | undefined

  constructor(status: number, description: string, parameters?: { retry_after?: number }) {
    super(description)
    this.status = status
    this.parameters = parameters
  }
}

export const badRequest = (reason: string): Refused => new Refused(400, `Bad Request: ${reason}`)

export const tooMany = (seconds: number): Refused =>
  new Refused(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds })
