/** The bot's own sentences, in English: the original that the other languages follow. No opinion, no verdict on a claim. */
export const en = {
  badOption: (option: string, message: string): string =>
    option === "" ? `That does not fit: ${message}.` : `The option “${option}” does not fit: ${message}.`,
};

export type Phrases = typeof en;
