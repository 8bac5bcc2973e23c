import { z } from "zod";
import { command } from "../src/command.js";

/** Of an example: a longer name hides what it is an example of. */
const longestName = 60;

export default command({
  name: "help",
  description: "Say what can be asked, and what happens to a question",
  input: z.object({}),
  async answer(_input, { commands, service, phrases }) {
    const speakers = await service.archive.speakers();
    const named = speakers.filter(({ name }) => name.length <= longestName);
    const most = named.reduce<(typeof named)[number] | undefined>(
      (best, one) => (best === undefined || one.statements > best.statements ? one : best),
      undefined,
    );
    return {
      kind: "done",
      heading: phrases.help.heading,
      report: [
        ...commands.map(({ name, description }) => ({
          label: `/${name}`,
          value: phrases.help.commands[name] ?? description,
        })),
        { label: phrases.help.plain, value: phrases.help.plainText(most?.name) },
        { label: phrases.help.promise, value: phrases.help.promiseText },
        { label: phrases.help.privacy, value: phrases.help.privacyText },
      ],
    };
  },
});
