import { fontFiles } from './fonts.ts'

/** Demand and supply side by side, as bars. */
export type LabourChart = {
  title: string
  /** What the two kinds of bars are. */
  vacancies: string
  seekers: string
  /** Under the picture: since when, from where. */
  note: string
  /** The first one on top. */
  rows: { label: string; vacancies: Bar; seekers: Bar }[]
}

/** Its length, and what stands beside it: a number that is hidden or not known has no length. */
export type Bar = { length: number; told: string }

/** As wide as a phone shows without making letters too small. */
const width = 600
const labelWidth = 260
const rowHeight = 58
const [top, bottom] = [150, 60]

/** At most so many are drawn. */
export const mostBars = 12

/** An SVG; its words are the given ones alone. */
export async function labourSvg(chart: LabourChart): Promise<string> {
  // Loaded when the first one is drawn: it is large, and most processes draw none.
  const [{ init, use }, { BarChart }, components, { SVGRenderer }] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers'),
  ])
  use([BarChart, components.GridComponent, components.LegendComponent, components.TitleComponent, SVGRenderer])
  const rows = chart.rows.slice(0, mostBars)
  const drawn = init(null, null, {
    renderer: 'svg',
    ssr: true,
    width,
    height: top + bottom + Math.max(1, rows.length) * rowHeight,
  })
  try {
    drawn.setOption({
      animation: false,
      backgroundColor: '#ffffff',
      textStyle: { fontFamily: 'DejaVu Sans, sans-serif', fontSize: 16, color: '#14212b' },
      title: [
        {
          text: chart.title,
          left: 16,
          top: 12,
          textStyle: { fontSize: 22, color: '#14212b', width: width - 32, overflow: 'break' },
        },
        { text: chart.note, left: 16, bottom: 10, textStyle: { fontSize: 14, fontWeight: 'normal', color: '#46545e' } },
      ],
      legend: {
        orient: 'vertical',
        left: 16,
        top: 78,
        textStyle: { fontSize: 16, color: '#14212b' },
        itemGap: 10,
        selectedMode: false,
      },
      grid: { left: labelWidth + 24, right: 72, top, bottom, outerBoundsMode: 'none' },
      xAxis: { type: 'value', show: false },
      yAxis: {
        type: 'category',
        inverse: true,
        data: rows.map(({ label }) => label),
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: {
          interval: 0,
          fontSize: 15,
          lineHeight: 17,
          color: '#14212b',
          width: labelWidth,
          overflow: 'break',
        },
      },
      series: [
        bars(
          chart.vacancies,
          '#0b5c68',
          rows.map((row) => row.vacancies),
        ),
        bars(
          chart.seekers,
          '#d08a1d',
          rows.map((row) => row.seekers),
        ),
      ],
    })
    return drawn.renderToSVGString()
  } finally {
    drawn.dispose()
  }
}

function bars(name: string, color: string, each: readonly Bar[]) {
  return {
    name,
    type: 'bar' as const,
    color,
    barMaxWidth: 15,
    barGap: '15%',
    data: each.map(({ length, told }) => ({ value: length, label: { formatter: told } })),
    label: { show: true, position: 'right' as const, fontSize: 14, color: '#14212b' },
  }
}

/** The same as a PNG. */
export async function labourPng(chart: LabourChart): Promise<Uint8Array> {
  const { renderAsync } = await import('@resvg/resvg-js')
  const drawn = await renderAsync(await labourSvg(chart), {
    fitTo: { mode: 'zoom', value: 1.5 },
    font: { fontFiles: Object.values(fontFiles), loadSystemFonts: false, defaultFontFamily: 'DejaVu Sans' },
    background: '#ffffff',
  })
  return drawn.asPng()
}
