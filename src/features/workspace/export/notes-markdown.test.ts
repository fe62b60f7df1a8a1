import { expect, test } from 'vitest'
import { notesMarkdown } from './notes-markdown'

test('every note of every notebook is in the file, below its notebook and as it was written', () => {
  const text = notesMarkdown([
    {
      notebook: { title: 'Rumah baru' },
      notes: [
        { title: 'Survei atap', content: 'Genteng rembes.\n\n- sisi barat\n- talang\n' },
        { title: 'Kosong', content: '' },
      ],
    },
    { notebook: { title: 'Kuliah' }, notes: [] },
  ])
  expect(text).toBe(
    [
      '# Rumah baru',
      '## Survei atap',
      'Genteng rembes.\n\n- sisi barat\n- talang',
      '## Kosong',
      '# Kuliah\n',
    ].join('\n\n'),
  )
})

test('a title of several lines stays one heading', () => {
  expect(notesMarkdown([{ notebook: { title: ' Dua\nbaris ' }, notes: [] }])).toBe('# Dua baris\n')
})

test('without notebooks the file has nothing in it', () => {
  expect(notesMarkdown([])).toBe('')
})
