import { z } from "zod";
import { command } from "../src/command.js";

export default command({
  name: "help",
  description: "Say what can be asked, and what happens to a question",
  input: z.object({}),
  answer: (_input, { commands, phrases }) => ({
    kind: "done",
    heading: phrases.help.heading,
    report: [
      ...commands.map(({ name, description }) => ({
        label: `/${name}`,
        value: phrases.help.commands[name] ?? description,
      })),
      { label: phrases.help.plain, value: phrases.help.plainText },
      { label: phrases.help.promise, value: phrases.help.promiseText },
      { label: phrases.help.privacy, value: phrases.help.privacyText },
    ],
  }),
});
