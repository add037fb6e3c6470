/** Keeps the views at the store's heels for as long as the application runs. */
export abstract class Follower {
  /** False from a failure on until the views follow again. */
  abstract readonly isFollowing: boolean;
}
