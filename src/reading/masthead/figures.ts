/** Newspapers in Japanese print wide figures too. */
export const figure = "[0-9０-９]";
export const narrow = (figures: string | undefined): string => (figures ?? "").normalize("NFKC");
