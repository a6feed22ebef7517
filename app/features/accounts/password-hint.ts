/** What a new password needs, in the words that stand under its field. */
export const PASSWORD_HINT =
  "Minstens 12 tekens. Een zin om te onthouden is goed; een naam of een bekend woord niet.";
