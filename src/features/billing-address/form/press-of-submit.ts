/**
 * Whether a field is left for the form's own submit button. What is told on leaving would move the button from under the
 * press, and the submit checks everything anyway.
 */
export function isLeftForSubmit({ relatedTarget }: { relatedTarget: EventTarget | null }): boolean {
  return relatedTarget instanceof HTMLButtonElement && relatedTarget.type === 'submit'
}
