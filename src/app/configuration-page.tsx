import { brand } from '@/shared/brand/brand'

/** For whoever deployed the app, in English: it comes before any language is known, and no buyer should see it. */
export function ConfigurationPage({ problems }: { problems: readonly string[] }) {
  return (
    <main className="mx-auto max-w-2xl px-4 py-12">
      <title>Not configured</title>
      <h1 className="text-2xl font-bold">This site cannot start: its configuration is not right</h1>
      <ul className="mt-3 list-disc ps-6">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <p className="mt-3">
        Mend the configuration and put it into the built pages with{' '}
        <code>npm run configure -- config.json</code>.
      </p>
      <p lang="id" className="mt-6 text-muted-foreground">
        Situs ini belum siap dipakai. Tidak ada yang ditagih. Coba lagi nanti, atau tulis ke{' '}
        <a className="underline underline-offset-4" href={`mailto:${brand.supportEmail}`}>
          {brand.supportEmail}
        </a>
        .
      </p>
    </main>
  )
}
