/** The check digit of ICAO 9303 part 3 §4.9: weights 7, 3, 1; letters count from A = 10, fillers are 0. */
export function checkDigit(text: string): string {
  const weights = [7, 3, 1]
  const sum = [...text].reduce((total, letter, index) => total + letterValue(letter) * (weights[index % 3] ?? 0), 0)
  return String(sum % 10)
}

function letterValue(letter: string): number {
  if (letter >= '0' && letter <= '9') return Number(letter)
  if (letter >= 'A' && letter <= 'Z') return letter.charCodeAt(0) - 55
  return 0
}
