/**
 * What stands where words should be: the name of a sentence or of a variable, or a value that nobody wrote. Empty where
 * nothing does.
 */
export function gapsIn(told: string): string[] {
  const found =
    /\{ ?\$?[a-z][\w-]*|\bundefined\b|\[object \w+\]|\bNaN\b|Invalid Date|\bInfinity\b/.exec(told) ??
    /^[a-z]+(?:-[a-z0-9]+){1,8}$/m.exec(told.trim())
  return found ? [`“${found[0]}” in “${told.slice(0, 200)}”`] : []
}
