import { z } from "zod";
import { command } from "../src/command.js";

export default command({
  name: "status",
  description: "Say what the archive holds and whether it is up to date",
  input: z.object({}),
  answer(_input, { desk, phrases }) {
    const { articles, rejected } = desk.archive;
    const sum = (count: (card: (typeof articles)[number]) => number): string =>
      String(articles.reduce((total, card) => total + count(card), 0));
    return {
      kind: "done",
      heading: phrases.status.heading,
      report: [
        { label: phrases.status.articles, value: String(articles.length) },
        { label: phrases.status.statements, value: sum((card) => card.statements) },
        { label: phrases.status.speakers, value: String(desk.archive.speakers().length) },
        {
          label: phrases.status.rejected,
          value: rejected.length === 0 ? phrases.status.none : String(rejected.length),
        },
        ...desk.state(),
      ],
    };
  },
});
