import { z } from "zod";
import type { Archive } from "../src/archive/archive.js";
import { command } from "../src/command.js";

/** Of an example: a longer name hides what it is an example of. */
const longestName = 60;
const lookedThrough = 20;

/** The most quoted of those with a name that is quickly read; undefined where nobody is quoted. */
async function exampleOf(archive: Archive): Promise<string | undefined> {
  for await (const page of archive.speakerPages(lookedThrough))
    return page.find(({ name }) => name.length <= longestName)?.name;
  return undefined;
}

export default command({
  name: "help",
  description: "Say what can be asked, and what happens to a question",
  input: z.object({}),
  async answer(_input, { commands, service, phrases }) {
    const example = await exampleOf(service.archive);
    return {
      kind: "done",
      heading: phrases.help.heading,
      report: [
        ...commands.map(({ name, description }) => ({
          label: `/${name}`,
          value: phrases.help.commands[name] ?? description,
        })),
        { label: phrases.help.plain, value: phrases.help.plainText(example) },
        { label: phrases.help.promise, value: phrases.help.promiseText },
        { label: phrases.help.privacy, value: phrases.help.privacyText },
      ],
    };
  },
});
