// @ts-nocheck
import {
  queryOptions,
  skipToken,
  useMutation,
  useMutationState,
  useQuery,
} from '@tanstack/react-query'
import { counting } from '@/features/usage/usage-counting'
import { request } from '@/shared/api/api'
import { useDrafts } from '../drafts/draft-context'
import { chatReplySchema } from '../workspace-schema'

export interface ChatTurn {
  readonly message: string
  readonly reply: string
}

export const chatDraft = 'chat'

const sending = ['chat', 'send'] as const

const chatQueries = {
  /** What was said since the page was loaded: the API keeps none of it, so it lives in the cache and ends with the session. */
  turns: () =>
    queryOptions<readonly ChatTurn[]>({
      queryKey: ['chat', 'turns'],
      queryFn: skipToken,
      initialData: [],
      staleTime: Infinity,
      gcTime: Infinity,
    }),
}

export function useChatTurns(): readonly ChatTurn[] {
  return useQuery(chatQueries.turns()).data ?? []
}

/** The message that waits for its reply, also when the page was left and opened again meanwhile. */
export function useWaitingMessage(): string | undefined {
  const [message] = useMutationState({
    filters: { mutationKey: sending, status: 'pending' },
    select: ({ state }) => state.variables,
  })
  return typeof message === 'string' ? message : undefined
}

/** Sends a message; its draft is forgotten once the reply is there, unless another was typed since. */
export function useSendMessage() {
  const drafts = useDrafts()
  return useMutation({
    ...counting<string>('ai_chat'),
    mutationKey: sending,
    mutationFn: (message: string) =>
      request(chatReplySchema, {
        method: 'POST',
        url: '/ai/chat',
        body: { message },
        auth: 'required',
      }),
    onSuccess: ({ reply }, message, _counted, { client }) => {
      client.setQueryData(chatQueries.turns().queryKey, (turns = []) => [
        ...turns,
        { message, reply },
      ])
      if (drafts.read(chatDraft) === message) drafts.write(chatDraft, undefined)
    },
  })
}
