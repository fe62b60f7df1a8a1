import { useMemo } from 'react'
import { useForm } from 'react-hook-form'
import { schemaResolver } from '@/shared/lib/schema-resolver'
import { useMessages } from '@/shared/i18n/i18n-context'
import { failureOf } from '@/shared/lib/failure'
import {
  type AccountField,
  accountSchema,
  type AccountValues,
  refusedFields,
} from './account-values'
import { typedEmail } from './typed-email'

interface AccountForm {
  /** The fields in the order of the page; the same list at every render. */
  readonly asked: readonly AccountField[]
  /** Sends the values. What the server refuses of the asked fields lands on them. */
  readonly send: (values: AccountValues) => Promise<unknown>
  /** Where the page knows better than the server's words. */
  readonly refusals?: Partial<Record<AccountField, string>>
}

/** An account form: checked on leaving a changed field, live once wrong, and never emptied by a failure. */
export function useAccountForm({ asked, send, refusals = {} }: AccountForm) {
  const m = useMessages('account').errors
  const schema = useMemo(() => accountSchema(asked, m), [asked, m])
  const form = useForm<AccountValues>({
    resolver: schemaResolver(schema),
    defaultValues: {
      fullName: '',
      email: typedEmail.read(),
      password: '',
      newPassword: '',
      rememberMe: false,
    },
  })
  const { errors, dirtyFields, submitCount } = form.formState

  const submit = form.handleSubmit(async (values) => {
    try {
      await send(values)
    } catch (error) {
      showRefusedFields(error)
    }
  })

  function showRefusedFields(error: unknown) {
    const refused = refusedFields(failureOf(error), asked)
    for (const { field: name, message } of refused) {
      form.setError(name, { type: 'server', message: refusals[name] ?? (message || m.refused) })
    }
    const [first] = refused
    if (first !== undefined) form.setFocus(first.field)
  }

  function isRefused(name: AccountField) {
    return errors[name]?.type === 'server'
  }

  /** What a field's control takes over. */
  function field(name: AccountField) {
    return {
      id: idOf(name),
      error: errors[name]?.message,
      ...form.register(name, {
        // What the server refused stays so until it is changed.
        onBlur: () => (dirtyFields[name] && !isRefused(name) ? form.trigger(name) : undefined),
        onChange: () => {
          if (name === 'email') typedEmail.keep(form.getValues(name))
          return errors[name] ? form.trigger(name) : undefined
        },
      }),
    }
  }

  const wrong = asked.flatMap((name) => {
    const message = errors[name]?.message
    return message === undefined ? [] : [{ id: idOf(name), message }]
  })

  return {
    form,
    field,
    submit: () => void submit(),
    /** What is left to correct after a try to send. */
    wrong: submitCount === 0 ? [] : wrong,
    isRefused,
  }
}

function idOf(name: AccountField): string {
  return `account-${name}`
}
