import type { Note, Notebook } from '../workspace-schema'

/** A notebook with all its notes, in the API's order. */
export interface FullNotebook {
  readonly notebook: Pick<Notebook, 'title'>
  readonly notes: readonly Pick<Note, 'title' | 'content'>[]
}

/** All notes as one Markdown text: a heading for each notebook, one below it for each note, and the notes as they are. */
export function notesMarkdown(notebooks: readonly FullNotebook[]): string {
  const parts = notebooks.flatMap(({ notebook, notes }) => [
    `# ${headingText(notebook.title)}`,
    ...notes.flatMap(({ title, content }) => [`## ${headingText(title)}`, content.trimEnd()]),
  ])
  const text = parts.filter((part) => part !== '').join('\n\n')
  return text === '' ? '' : `${text}\n`
}

/** A heading is one line. */
function headingText(title: string): string {
  return title.replaceAll(/\s+/g, ' ').trim()
}
