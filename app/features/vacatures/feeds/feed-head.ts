/** What every feed says of itself: whose it is, where it and its site stand, and when it was made. */
export type FeedHead = {
  bureau: string;
  email: string;
  /** The site's address, without a slash at the end. */
  siteUrl: string;
  /** The feed's own address. */
  feedUrl: string;
  builtAt: Date;
};
