import { type ChangeKind, seenVersion } from "../changes.server.ts";
import { today } from "../clock.server.ts";
import type { DataBehindPages } from "../http/answer-requests.ts";
import { countRefused } from "../search-patience.server.ts";

/** What public pages are made from. People's profiles are on none of them. */
const SHOWN: readonly ChangeKind[] = ["vacature", "taxonomy", "search", "pages"];

/** The day in Amsterdam and the version of what public pages show, as this process knows it. */
export const dataBehindPages: DataBehindPages = {
  stamp: () => `${today().getTime()} ${seenVersion(SHOWN)}`,
  troubles: countRefused,
};
