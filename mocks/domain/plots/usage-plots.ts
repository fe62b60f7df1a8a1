import { DAY } from '../calendar.ts'
import type { Story } from '../scenario-story.ts'
import { countUse } from '../workspace/usage.ts'
import { addNote, addNotebook } from '../workspace/workspace.ts'
import { ago, buyByVa, daysAgo, monthEnding, type Plot } from './plot.ts'

const workspace = { opens: '/app' }

export const usagePlots = {
  'free-near-ai-limit': {
    about: 'One of five AI messages is left today',
    ...workspace,
    tell: async (story) => used(story, 'ai_chat', 4),
  },
  'free-at-ai-limit': {
    about: 'All five AI messages of today are used',
    ...workspace,
    tell: async (story) => used(story, 'ai_chat', 5),
  },
  'free-near-notebook-limit': {
    about: 'Two of three notebooks',
    ...workspace,
    tell: async (story) => fillNotebooks(story, 2),
  },
  'free-at-notebook-limit': {
    about: 'All three notebooks of the plan',
    ...workspace,
    tell: async (story) => fillNotebooks(story, 3),
  },
  'free-near-note-limit': {
    about: 'Nine of ten notes in the fullest notebook',
    ...workspace,
    tell: async (story) => fillNotes(story, 9),
  },
  'free-at-note-limit': {
    about: 'All ten notes of a notebook',
    ...workspace,
    tell: async (story) => fillNotes(story, 10),
  },
  'plus-at-ai-limit': {
    about: 'All twenty AI messages of today are used; two plans have more',
    ...workspace,
    ...onPlus((story) => used(story, 'ai_chat', 20)),
  },
  'plus-near-search-limit': {
    about: 'One of ten searches is left today',
    ...workspace,
    ...onPlus((story) => used(story, 'semantic_search', 9)),
  },
  'plus-at-search-limit': {
    about: 'All ten searches of today are used',
    ...workspace,
    ...onPlus((story) => used(story, 'semantic_search', 10)),
  },
  'used-yesterday': {
    about: 'All was used yesterday, so today starts anew',
    ...workspace,
    startsAt: ago(DAY),
    tell: async (story) => used(story, 'ai_chat', 5),
  },
  'more-granted': {
    about: 'Support gave fifty AI messages a day, above the plan',
    ...workspace,
    tell: async (story) => {
      story.sari.aiChatDaily = 50
      used(story, 'ai_chat', 12)
    },
  },
  'over-limits': {
    about: 'More notebooks and notes than the free plan holds, after a lapse',
    ...workspace,
    startsAt: monthEnding(-35 * DAY),
    tell: async (story) => {
      await buyByVa(story)
      fillNotebooks(story, 6)
      fillNotes(story, 24)
    },
  },
  'usage-failing': {
    about: 'How much is used cannot be asked',
    ...workspace,
    settings: { callFaults: { '/user/usage-status': 'fails' } },
  },
} satisfies Record<string, Plot>

function used({ world, sari }: Story, feature: 'ai_chat' | 'semantic_search', times: number): void {
  for (let count = 0; count < times; count += 1) countUse(world, sari, feature)
}

function fillNotebooks({ world, sari }: Story, count: number): void {
  for (let number = world.notebooks.length + 1; number <= count; number += 1) {
    addNotebook(world, sari, { title: `Buku catatan ${number}` })
  }
}

function fillNotes({ world, sari }: Story, count: number): void {
  const notebookId = world.notebooks[0]?.id ?? ''
  for (let number = world.notes.length + 1; number <= count; number += 1) {
    const body = { title: `Catatan ${number}`, content: 'Bahan untuk rapat berikutnya.' }
    addNote(world, sari, { notebookId, body })
  }
}

function onPlus(then: (story: Story) => void): Pick<Plot, 'startsAt' | 'tell'> {
  return {
    startsAt: daysAgo(10),
    tell: async (story, now) => {
      await buyByVa(story, 'plan_plus_month')
      await story.until(now)
      then(story)
    },
  }
}
