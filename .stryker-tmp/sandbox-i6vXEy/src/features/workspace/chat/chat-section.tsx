// @ts-nocheck
import { useCanUseAiChat } from '@/features/usage/feature-access'
import { LimitNote } from '@/features/usage/limit-note'
import { useMessages } from '@/shared/i18n/i18n-context'
import { WorkspaceSection } from '../workspace-section'
import { ChatForm } from './chat-form'
import { ChatLog } from './chat-log'

export function ChatSection() {
  const m = useMessages('workspace')
  const access = useCanUseAiChat()
  return (
    <WorkspaceSection id="chat" heading={m.sections.chat}>
      <ChatLog />
      <ChatForm />
      <LimitNote feature="ai_chat" access={access} />
    </WorkspaceSection>
  )
}
