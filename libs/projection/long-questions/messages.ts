/** What the thread answers: JSON, which passes from thread to thread at once. A refusal keeps its code and data; of any other error there is only a text. */
export type AnsweredByThread =
  | { readonly answer: string }
  | { readonly refused: { readonly code: string; readonly data: Readonly<Record<string, unknown>> } }
  | { readonly failed: string };
