import type { EventStoreSettings, Position } from '#event-store';
import type { ViewSettings } from '#projection';

/** What the thread is started with. */
export interface FeedingSettings {
  readonly store: EventStoreSettings;
  readonly views: ViewSettings;
}

/** The one thing that the thread is told: to end, when it has taken in what it has begun with. */
export const STOP = 'stop';

/** What the thread tells. */
export type FeedingMessage =
  /** The views are what the store held, and follow it from now on. */
  | { readonly kind: 'up-to-date' }
  /** They hold everything up to this position. */
  | { readonly kind: 'reached'; readonly position: Position }
  /** Whether they follow has changed. */
  | { readonly kind: 'following'; readonly isFollowing: boolean }
  /** For the log. */
  | { readonly kind: 'complaint'; readonly message: string; readonly stack: string | undefined }
  /** They cannot be fed at all, for a reason that has a code. */
  | {
      readonly kind: 'refused';
      readonly code: string;
      readonly data: Readonly<Record<string, unknown>>;
    };
