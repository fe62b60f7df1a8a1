import type { QueryClient } from '@tanstack/react-query'
import { brand } from '@/shared/brand/brand'
import { downloadFile } from '@/shared/lib/download-file'
import { notebookQueries } from '../notebooks/notebook-queries'
import { noteQueries } from '../notes/note-queries'
import { type FullNotebook, notesMarkdown } from './notes-markdown'

/** How far an export is, in notebooks. */
export interface ExportProgress {
  readonly read: number
  readonly of: number
}

/**
 * Reads every notebook anew, one after the other so as not to hurry the API, and hands the browser one Markdown file. Answers
 * with how many notes are in it. All or nothing: a notebook that cannot be read fails the export.
 */
export async function exportNotes(
  queryClient: QueryClient,
  onProgress: (progress: ExportProgress) => void,
): Promise<number> {
  const notebooks = await queryClient.fetchQuery({ ...notebookQueries.list(), staleTime: 0 })
  const full: FullNotebook[] = []
  for (const notebook of notebooks) {
    onProgress({ read: full.length, of: notebooks.length })
    const notes = await queryClient.fetchQuery({ ...noteQueries.list(notebook.id), staleTime: 0 })
    full.push({ notebook, notes })
  }
  downloadFile({
    name: `${brand.name.toLowerCase()}.md`,
    type: 'text/markdown',
    text: notesMarkdown(full),
  })
  return full.reduce((sum, { notes }) => sum + notes.length, 0)
}
