/** Names that an address gives to its town: "г Заринск", "Каргасок село"; the whole address last. */
export function townsIn(location: string): string[] {
  const named = location.split(',').flatMap((part) => {
    const found =
      /^\s*(?:г|гор|город|пгт|рп|п|пос|поселок|посёлок|с|село|д|дер|деревня|ст-ца|станица|аул|х|хутор)(?:\.\s*|\s+)(.+)$/iu.exec(
        part,
      ) ?? /^\s*(.+?)\s+(?:г|город|пгт|рп|поселок|посёлок|село|деревня|станица|аул|хутор)\.?\s*$/iu.exec(part)
    return found?.[1] ? [found[1].trim()] : []
  })
  return [...named, location]
}
