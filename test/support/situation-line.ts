/** A line of a history file. */
export interface HistoryLine {
  readonly stream: string;
  readonly type: string;
  readonly occurredAt: string;
  readonly recordedAt?: string;
  readonly id?: string;
  readonly data: object;
}
