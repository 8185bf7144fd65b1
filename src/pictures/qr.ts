import { create } from 'qrcode'

/** The dark modules of a QR; `size` modules a side, its quiet zone not counted. */
export type Qr = { size: number; isDark: (row: number, column: number) => boolean }

/** Modules of white around it that readers need. */
export const quietZone = 4

/**
 * The QR of a text. Lowest correction: a screen has no scratches, and fewer modules are larger ones, which is what a
 * camera needs. Always the same mask: to find the one that looks most even costs six times the rest, and a reader undoes any.
 * All of it as bytes: to look for runs of digits in what is signed finds none worth it, and costs as much again.
 */
export function qrOf(text: string): Qr {
  const { modules } = create([{ data: Buffer.from(text), mode: 'byte' }], { errorCorrectionLevel: 'L', maskPattern: 2 })
  return { size: modules.size, isDark: (row, column) => modules.get(row, column) === 1 }
}

/** Runs of dark modules, each a bar one module high. */
export function qrBars({ size, isDark }: Qr): { row: number; column: number; length: number }[] {
  const bars: { row: number; column: number; length: number }[] = []
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      if (!isDark(row, column)) continue
      const from = column
      while (column + 1 < size && isDark(row, column + 1)) column++
      bars.push({ row, column: from, length: column - from + 1 })
    }
  return bars
}
