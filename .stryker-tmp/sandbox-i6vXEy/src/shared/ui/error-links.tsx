// @ts-nocheck
import { Alert } from './alert'

interface ErrorLinksProps {
  heading: string
  /** The wrong fields in the order of the form: the id of each input and what to do. */
  errors: readonly { readonly id: string; readonly message: string }[]
  className?: string
}

/** What is wrong in a form, each line leading to its field. */
export function ErrorLinks({ heading, errors, className }: ErrorLinksProps) {
  return (
    <Alert variant="destructive" role="alert" heading={heading} className={className}>
      <ul className="list-disc ps-5">
        {errors.map(({ id, message }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="inline-flex min-h-11 items-center underline underline-offset-4"
              onClick={(event) => {
                event.preventDefault()
                document.getElementById(id)?.focus()
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </Alert>
  )
}
