import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '@/shared/i18n/i18n-context'
import { loadOnPress } from '@/shared/lib/missing-code'
import { Button } from '@/shared/ui/button'
import { CallFailure } from '../call-failure'
import { useNotebooks } from '../notebooks/notebook-queries'
import { WorkspaceSection } from '../workspace-section'
import type { ExportProgress } from './export-notes'

/** All notes as a file of one's own. Works whatever the plan is. */
export function ExportSection() {
  const m = useMessages('workspace')
  const queryClient = useQueryClient()
  const [progress, setProgress] = useState<ExportProgress>()
  const isEmpty = useNotebooks().data?.length === 0
  const exporting = useMutation({
    mutationFn: async () => {
      const { exportNotes } = await loadOnPress(() => import('./export-notes'))
      return exportNotes(queryClient, setProgress)
    },
    onSettled: () => setProgress(undefined),
  })

  return (
    <WorkspaceSection id="export" heading={m.sections.export}>
      <p className="text-sm text-muted-foreground">{isEmpty ? m.export.empty : m.export.text}</p>
      {isEmpty ? null : (
        <Button
          variant="outline"
          className="w-full"
          busy={exporting.isPending}
          onClick={() => exporting.mutate()}
        >
          <Download aria-hidden="true" />
          {m.export.all}
        </Button>
      )}
      <p role="status" className="text-sm text-muted-foreground empty:hidden">
        {progress === undefined ? '' : m.export.progress(progress.read, progress.of)}
        {exporting.isSuccess ? m.export.done(exporting.data) : ''}
      </p>
      <CallFailure error={exporting.error} onRetry={() => exporting.mutate()} />
    </WorkspaceSection>
  )
}
