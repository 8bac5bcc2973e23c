import { extracted, extractedPage, hasWords, linesIn } from "./extract.js";
import { type FormatRead, type Metadata, rejected, type ArticleSource } from "./format.js";
import { printedDate } from "./stamps.js";

/** A saved mail by mailparser: its HTML part, or its text where it has no other. Attachments are not read. */
export async function mail(bytes: Uint8Array): Promise<FormatRead> {
  const source = await mailSource(bytes, "mail");
  return source === undefined
    ? rejected("is a mail without a text; save what is attached to it as a file of its own")
    : [source];
}

/** A mail box: each mail in it is an article. */
export async function mailBox(bytes: Uint8Array): Promise<FormatRead> {
  const sources: ArticleSource[] = [];
  for (const one of mailsIn(bytes)) {
    // A mail without a text is counted all the same, so that the next has the number that a mail program shows.
    sources.push((await mailSource(one, "mail box")) ?? extracted([], { origin: { format: "mail box" } }));
  }
  return sources.some(hasWords) ? sources : rejected("is a mail box without a mail that has a text");
}

/** Mails are parted by a line that begins with "From "; inside a mail such a line is written ">From ". */
function mailsIn(bytes: Uint8Array): readonly Uint8Array[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const starts = [...text.matchAll(/(?:^|\r?\n\r?\n)(?=From \S+ .{10,60}\r?\n)/g)].map(
    ({ index, 0: before }) => index + before.length,
  );
  return starts.map((start, index) => {
    const whole = text.slice(start, starts[index + 1]);
    return Buffer.from(whole.slice(whole.indexOf("\n") + 1).replaceAll(/^>(>*From )/gm, "$1"), "latin1");
  });
}

async function mailSource(bytes: Uint8Array, format: string): Promise<ArticleSource | undefined> {
  const { simpleParser } = await import("mailparser");
  const { subject, html, text, headerLines } = await simpleParser(Buffer.from(bytes), {
    skipImageLinks: true,
    skipTextToHtml: true,
  });
  // The day as it is printed there: the library's own is the same moment on the clock of this machine.
  const dated = headerLines.find(({ key }) => key === "date")?.line.replace(/^date:\s*/i, "");
  const published = printedDate(dated);
  const metadata: Metadata = {
    ...(subject !== undefined && subject !== "" && { title: subject }),
    ...(published !== undefined && { published }),
  };
  const extraction = { origin: { format, reader: "mailparser 3.14" }, metadata };
  const source =
    typeof html === "string" ? extractedPage(html, extraction) : extracted(linesIn(text ?? ""), extraction);
  return hasWords(source) ? source : undefined;
}
