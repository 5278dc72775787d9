/** Fails with the messages themselves: they say what is wrong and what to do, an array's difference does not. */
export function expectNone(messages: readonly string[]): void {
  if (messages.length > 0) throw new Error(['', ...messages].join('\n'));
}
