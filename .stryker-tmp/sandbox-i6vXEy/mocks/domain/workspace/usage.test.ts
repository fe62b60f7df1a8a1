// @ts-nocheck
import { beforeEach, describe, expect, it } from 'vitest'
import { ACCEPTED_CARD, Story } from '../scenario-story.ts'
import { answerChat } from './assistant.ts'
import { meterOf } from './usage.ts'
import { addNote, addNotebook, notebooksOf } from './workspace.ts'

let story: Story

beforeEach(async () => {
  story = await Story.begin({
    seed: 1,
    startsAt: Date.parse('2026-02-12T23:00:00+07:00'),
    appOrigin: 'https://app.notefiber.test',
  })
})

const chat = () => {
  const { world, sari } = story
  return answerChat(world, sari, { body: { message: 'Halo' }, language: 'id' })
}
const chats = () => meterOf(story.world, { account: story.sari, feature: 'ai_chat' })

describe('a daily limit', () => {
  it('holds until midnight in Jakarta', async () => {
    for (let count = 0; count < 5; count += 1) chat()
    expect(chats()).toEqual({ used: 5, limit: 5, canUse: false })
    expect(chat).toThrow('LIMIT_EXCEEDED')
    await story.until(Date.parse('2026-02-13T00:00:00+07:00'))
    expect(chats()).toEqual({ used: 0, limit: 5, canUse: true })
  })

  it('counts nothing that was refused', () => {
    for (let count = 0; count < 5; count += 1) chat()
    expect(chat).toThrow('LIMIT_EXCEEDED')
    expect(chats().used).toBe(5)
  })

  it('can be raised for one person above what the plan has', () => {
    for (let count = 0; count < 5; count += 1) chat()
    story.sari.aiChatDaily = 7
    chat()
    expect(chats()).toEqual({ used: 6, limit: 7, canUse: true })
  })

  it('grows with the plan at once', async () => {
    for (let count = 0; count < 5; count += 1) chat()
    await story.choose(story.order('plan_pro_month'), ACCEPTED_CARD)
    expect(chats()).toMatchObject({ used: 5, limit: 200, canUse: true })
  })
})

describe('notebooks and notes', () => {
  it('are counted: three notebooks, ten notes in each', () => {
    const { world, sari } = story
    const [first] = notebooksOf(world, sari)
    const notebookId = first?.id ?? ''
    for (let count = 0; count < 8; count += 1) {
      addNote(world, sari, { notebookId, body: { title: 'Catatan' } })
    }
    const full = () => addNote(world, sari, { notebookId, body: { title: 'Catatan' } })
    expect(full).toThrow('LIMIT_EXCEEDED')
    const { id } = addNotebook(world, sari, { title: 'Kedua' })
    expect(addNote(world, sari, { notebookId: id, body: { title: 'Catatan' } }).title).toBe(
      'Catatan',
    )
    addNotebook(world, sari, { title: 'Ketiga' })
    expect(() => addNotebook(world, sari, { title: 'Keempat' })).toThrow('LIMIT_EXCEEDED')
  })

  it('of the fullest notebook is what the meter shows', () => {
    const { world, sari } = story
    addNotebook(world, sari, { title: 'Kosong' })
    expect(meterOf(world, { account: sari, feature: 'notes' })).toEqual({
      used: 2,
      limit: 10,
      canUse: true,
    })
  })
})
