// @ts-nocheck
import { plural } from '../../plural'
import type { AccountMessages } from '../id/account'

export const account: AccountMessages = {
  fields: {
    email: 'Email',
    password: 'Password',
    newPassword: 'New password',
    newPasswordHint: 'At least 8 characters. A short sentence is fine.',
    fullName: 'Full name',
    fullNameHint: 'A single name is fine.',
    remember: 'Stay signed in on this device',
    rememberHint: 'Leave it unticked on a shared computer.',
    showPassword: 'Show password',
    hidePassword: 'Hide password',
    show: 'Show',
    hide: 'Hide',
  },
  errors: {
    email: 'Enter the whole email address, such as sari@example.com.',
    password: 'Enter your password.',
    newPassword: 'Use at least 8 characters.',
    fullName: 'Enter your name.',
    tooLong: 'At most 100 characters.',
    refused: 'This was refused. Check it and try again.',
    taken: 'This address has an account already.',
    summary: (count) => `${plural(count, 'field needs', 'fields need')} another look`,
  },
  signIn: {
    title: 'Sign in',
    intro: {
      checkout: 'Sign in to go on to payment. The plan that you chose stays chosen.',
      orders: 'Sign in to see your order.',
      app: (product) => `Sign in to open your notes in ${product}.`,
      elsewhere: 'Sign in to go back to where you were.',
    },
    submit: 'Sign in',
    forgot: 'Forgot your password?',
    newHere: 'No account yet?',
    toSignUp: 'Create an account',
    wrong: {
      title: 'Email and password do not match',
      text: 'Check both, then try again.',
    },
    limited: {
      title: 'Too many tries',
      text: 'Wait a few minutes before you try again, or reset your password.',
      seconds: (count) =>
        `Wait ${plural(count, 'second', 'seconds')} before you try again, or reset your password.`,
      minutes: (count) =>
        `Wait ${plural(count, 'minute', 'minutes')} before you try again, or reset your password.`,
    },
  },
  signUp: {
    title: 'Create an account',
    intro: {
      checkout: 'Create an account to go on to payment. The plan that you chose stays chosen.',
      orders: 'Create an account to see your order.',
      app: (product) => `Create an account and start your notes in ${product}. It is free.`,
      elsewhere: 'Create an account to go back to where you were.',
    },
    submit: 'Create account',
    notNew: 'Have an account?',
    toSignIn: 'Sign in',
    signInWithThis: 'Sign in with this address',
  },
  forgot: {
    title: 'Forgot password',
    intro: 'Enter your account’s email. We will send a link to make a new password.',
    submit: 'Send the link',
    sent: {
      title: 'Check your inbox',
      text: (email) =>
        `If there is an account for ${email}, a link to make a new password is on its way there. Look in the spam folder too.`,
    },
    remembered: 'Remembered it?',
    toSignIn: 'Sign in',
  },
  reset: {
    title: 'Make a new password',
    intro: 'You will be signed out everywhere, and sign in again with the new password.',
    submit: 'Save the password',
    done: {
      title: 'The new password is saved',
      text: 'Sign in with your new password.',
      checkout: 'Sign in with your new password, then go on to payment.',
    },
    toSignIn: 'Sign in',
    lapsed: {
      title: 'This link no longer works',
      text: 'It was used, is too old, or is not whole. Ask for a new one; your old password is unchanged.',
    },
    toForgot: 'Ask for a new link',
  },
}
