import type { LandingMessages } from '../id/landing'

export const landing: LandingMessages = {
  title: 'Notes that answer',
  heading: 'All your notes, ready to answer.',
  intro:
    'Keep notes in notebooks, ask AI what they say, and find them again by meaning, even when the exact words have slipped your mind.',
  seePrices: 'See prices',
  picture:
    'Picture: a note called Roof survey, a question about a leak, and an AI answer that names the note.',
  sample: {
    notebook: 'New house',
    note: 'Roof survey',
    before: 'The front gutter is still good.',
    marked: 'Tiles on the west side seep when it rains.',
    after: 'The roofer can come on Tuesday morning.',
    question: 'When can the leak be fixed?',
    answer: 'Tuesday morning. It seeps at the tiles on the west side.',
    source: 'From your note: Roof survey',
    chatQuestion: 'What do I need to buy this week?',
    chatAnswer: 'Two metres of gutter and pipe glue.',
    books: { first: 'Studies', second: 'Work', third: 'New house' },
    query: 'leak',
  },
  parts: {
    title: 'From writing it down to finding it again',
    notebooks: {
      title: 'Notebooks',
      text: 'Gather notes by subject, so that what belongs together stays close.',
    },
    chat: {
      title: 'AI chat',
      text: 'Ask in plain sentences. The answer is put together from your own notes.',
    },
    search: {
      title: 'Semantic search',
      text: 'Search by what you mean: “leak” also finds the note that says “seep”.',
    },
  },
  prices: {
    title: 'Clear prices from the start',
    intro: 'In rupiah, by the month or by the year.',
    compare: 'Compare the plans in detail',
  },
  payment: {
    title: 'Pay the way you know',
    text: 'Payments are processed by Midtrans.',
    methods: 'Ways to pay',
    card: 'Card',
    bank: 'Virtual account',
  },
}
