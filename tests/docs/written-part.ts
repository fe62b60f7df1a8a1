/** The part of a document between `<!-- name: … -->` and `<!-- /name -->`, written anew. */
export function withPart(document: string, { name, text }: { name: string; text: string }): string {
  const part = new RegExp(`(<!-- ${name}:[^>]*-->\n)[\\s\\S]*?(\n<!-- /${name} -->)`)
  if (!part.test(document)) throw new Error(`the document has no place for ${name}`)
  return document.replace(part, (_all, begin: string, end: string) => begin + text + end)
}
