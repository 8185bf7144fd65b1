/** Counts and times of this process, told in the Prometheus text format. Labels are codes of ours: nothing personal, and few. */

export type Labels = Record<string, string>
export type Counter = { add: (labels?: Labels, by?: number) => void }
export type Gauge = { set: (value: number, labels?: Labels) => void }
/** Of seconds, unless told otherwise. */
export type Histogram = { observe: (value: number, labels?: Labels) => void }

export type Metrics = {
  counter: (name: string, help: string) => Counter
  /** With `read`, its value is asked for at each reading. */
  gauge: (name: string, help: string, read?: () => number | Promise<number>) => Gauge
  histogram: (name: string, help: string, bounds?: readonly number[]) => Histogram
  /** Everything as Prometheus reads it. */
  text: () => Promise<string>
}

type Family = {
  help: string
  kind: 'counter' | 'gauge' | 'histogram'
  lines: (name: string) => string[] | Promise<string[]>
}

const usualBounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

export function createMetrics(): Metrics {
  const families = new Map<string, Family>()
  const add = (name: string, family: Family) => {
    if (families.has(name)) throw new Error(`expected one metric named ${name}, got two`)
    families.set(name, family)
  }
  return {
    counter(name, help) {
      const values = new Map<string, number>()
      add(name, { help, kind: 'counter', lines: () => valueLines(name, values) })
      return { add: (labels = {}, by = 1) => values.set(labelText(labels), (values.get(labelText(labels)) ?? 0) + by) }
    },
    gauge(name, help, read) {
      const values = new Map<string, number>()
      const lines = async () => {
        if (read) values.set('', await read())
        return valueLines(name, values)
      }
      add(name, { help, kind: 'gauge', lines })
      return { set: (value, labels = {}) => values.set(labelText(labels), value) }
    },
    histogram(name, help, bounds = usualBounds) {
      const series = new Map<string, Series>()
      add(name, { help, kind: 'histogram', lines: () => histogramLines(name, bounds, series) })
      return {
        observe(value, labels = {}) {
          const key = labelText(labels)
          const found = series.get(key) ?? { counts: bounds.map(() => 0), count: 0, sum: 0, labels }
          bounds.forEach((bound, index) => {
            if (value <= bound) found.counts[index] = (found.counts[index] ?? 0) + 1
          })
          series.set(key, { ...found, count: found.count + 1, sum: found.sum + value })
        },
      }
    },
    async text() {
      const blocks = await Promise.all(
        [...families].map(async ([name, { help, kind, lines }]) =>
          [`# HELP ${name} ${help}`, `# TYPE ${name} ${kind}`, ...(await lines(name))].join('\n'),
        ),
      )
      return `${blocks.join('\n')}\n`
    },
  }
}

type Series = { counts: number[]; count: number; sum: number; labels: Labels }

const valueLines = (name: string, values: Map<string, number>): string[] =>
  [...values].map(([labels, value]) => `${name}${labels} ${value}`)

function histogramLines(name: string, bounds: readonly number[], all: Map<string, Series>): string[] {
  return [...all.values()].flatMap(({ counts, count, sum, labels }) => [
    ...bounds.map(
      (bound, index) => `${name}_bucket${labelText({ ...labels, le: String(bound) })} ${counts[index] ?? 0}`,
    ),
    `${name}_bucket${labelText({ ...labels, le: '+Inf' })} ${count}`,
    `${name}_sum${labelText(labels)} ${sum}`,
    `${name}_count${labelText(labels)} ${count}`,
  ])
}

function labelText(labels: Labels): string {
  const pairs = Object.entries(labels).map(
    ([name, value]) => `${name}="${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`,
  )
  return pairs.length > 0 ? `{${pairs.join(',')}}` : ''
}
