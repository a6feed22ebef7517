import { europass, linkedIn } from "./known-forms.ts";
import { dateColumns, latexLike, letterSpaced, wideSheet } from "./one-column-pages.ts";
import type { PageLayout } from "./page-parts.ts";
import { canvaLike, headerAcross, sidebarLeft, sidebarRight } from "./two-column-pages.ts";
import {
  wordGrid,
  wordHeaderFooter,
  wordLabels,
  wordTabs,
  wordTextBoxes,
  wordWholePage,
} from "./word-documents.ts";
import type { WordLayout } from "./word-parts.ts";

/** Our own layouts that are printed from a page. */
export const PAGE_LAYOUTS = {
  "header-across": headerAcross,
  "sidebar-left": sidebarLeft,
  "sidebar-right": sidebarRight,
  "canva-like": canvaLike,
  "latex-like": latexLike,
  "letter-spaced": letterSpaced,
  "date-columns": dateColumns,
  "wide-sheet": wideSheet,
  linkedin: linkedIn,
  europass,
} satisfies Record<string, PageLayout>;

/** Our own layouts as Word documents. */
export const WORD_LAYOUTS = {
  "word-grid": wordGrid,
  "word-labels": wordLabels,
  "word-whole-page": wordWholePage,
  "word-text-boxes": wordTextBoxes,
  "word-header-footer": wordHeaderFooter,
  "word-tabs": wordTabs,
} satisfies Record<string, WordLayout>;

/** Pages that lie on their side in the file. */
export const TURNED_LAYOUTS = { "turned-sheet": wideSheet } satisfies Record<string, PageLayout>;

/** Word documents that LibreOffice makes a PDF of. */
export const OFFICE_LAYOUTS = {
  "office-grid": wordGrid,
  "office-whole-page": wordWholePage,
  "office-header-footer": wordHeaderFooter,
} satisfies Record<string, WordLayout>;
