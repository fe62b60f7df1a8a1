import { useQuery } from '@tanstack/react-query'
import { useI18n, useMessages } from '@/shared/i18n/i18n-context'
import { Button } from '@/shared/ui/button'
import { isMissingCode, reloadOnce } from '@/shared/lib/missing-code'

/** The plan's limits in the account menu; their code and words come when the menu is opened. */
export function AccountUsage() {
  const m = useMessages('common')
  const i18n = useI18n()
  const panel = useQuery({
    queryKey: ['code', 'usage-panel'],
    queryFn: async () => {
      const [{ UsagePanel }] = await Promise.all([
        import('@/features/usage/usage-panel'),
        i18n.load('workspace'),
      ])
      return UsagePanel
    },
    staleTime: Infinity,
    meta: { public: true },
  })

  async function retry() {
    // After a new release only a new document has the code; what is typed elsewhere on the page outlives it.
    if (isMissingCode(panel.error) && reloadOnce(window)) return
    await panel.refetch()
  }

  if (panel.data !== undefined) return <panel.data />
  return (
    <p role="status" className="mt-3 text-sm text-muted-foreground">
      {panel.isError ? (
        <>
          {m.failure.unreachable.title}.{' '}
          <Button variant="link" size="inline" busy={panel.isFetching} onClick={() => void retry()}>
            {m.tryAgain}
          </Button>
        </>
      ) : (
        m.loading
      )}
    </p>
  )
}
