// @ts-nocheck
import { useMutation } from '@tanstack/react-query'
import { counting } from '@/features/usage/usage-counting'
import { request } from '@/shared/api/api'
import { searchAnswerSchema } from '../workspace-schema'

/** A search counts against the limit, so it is sent when it is asked for and never repeated by itself. */
export function useNoteSearch() {
  return useMutation({
    ...counting<string>('semantic_search'),
    mutationFn: (query: string) =>
      request(searchAnswerSchema, {
        method: 'POST',
        url: '/ai/search',
        body: { query },
        auth: 'required',
      }),
  })
}
