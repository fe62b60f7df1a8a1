/** For whoever deployed the app, in English: it comes before any language is known, and no buyer should see it. */
// @ts-nocheck

export function ConfigurationPage({ problems }: { problems: readonly string[] }) {
  return (
    <main className="mx-auto max-w-2xl px-4 py-12">
      <title>Not configured</title>
      <h1 className="text-2xl font-bold">This site is not configured yet</h1>
      <p className="mt-3">
        Write a configuration and put it into the built pages with{' '}
        <code>npm run configure -- config.json</code>.
      </p>
      <ul className="mt-3 list-disc ps-6">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </main>
  )
}
