/** What a link to a shortlist stands for: which one, and whose link it is. */
export function subjectOf(shortlistId: string, contactId: string): string {
  return `${shortlistId}:${contactId}`;
}

/** The two ids of a link's subject. */
export function idsIn(subject: string): { shortlistId: string; contactId: string } {
  const [shortlistId = "", contactId = ""] = subject.split(":");
  return { shortlistId, contactId };
}
