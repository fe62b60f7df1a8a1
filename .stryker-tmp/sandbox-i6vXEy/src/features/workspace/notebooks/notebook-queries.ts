// @ts-nocheck
import { queryOptions, useMutation, useQuery } from '@tanstack/react-query'
import { counting } from '@/features/usage/usage-counting'
import { request } from '@/shared/api/api'
import { notebookListSchema, notebookSchema } from '../workspace-schema'

export const notebookQueries = {
  all: () => ['notebooks'] as const,
  list: () =>
    queryOptions({
      queryKey: [...notebookQueries.all(), 'list'],
      queryFn: ({ signal }) =>
        request(notebookListSchema, { url: '/notebooks', auth: 'required', signal }),
    }),
}

export function useNotebooks() {
  return useQuery(notebookQueries.list())
}

export function useCreateNotebook() {
  return useMutation({
    ...counting<string>('notebooks'),
    mutationFn: (title: string) =>
      request(notebookSchema, {
        method: 'POST',
        url: '/notebooks',
        body: { title },
        auth: 'required',
      }),
    onSuccess: (notebook, _title, _counted, { client }) => {
      client.setQueryData(notebookQueries.list().queryKey, (list) => list && [...list, notebook])
    },
  })
}
