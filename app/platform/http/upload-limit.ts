const MEGABYTE = 1024 * 1024;

/**
 * 64 MB, the largest file that common mail servers and job boards still hand on whole; scanned
 * portfolios stay below it.
 */
export const MAX_UPLOAD_BYTES = 64 * MEGABYTE;

/** The same as people read it. */
export const MAX_UPLOAD_TEXT = `${MAX_UPLOAD_BYTES / MEGABYTE} MB`;
