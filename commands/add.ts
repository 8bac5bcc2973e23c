import { z } from "zod";
import { command } from "../src/command.js";

export default command({
  name: "add",
  description: "Add an article to the archive: a file, with what you know of it",
  input: z.object({
    title: z.string().max(300).optional().describe("As it is printed; empty: as the file says"),
    publisher: z.string().max(200).optional().describe("Who published it; empty: as the file says"),
    published: z.string().max(40).optional().describe("When, such as 2021-08-28; empty: as the file says"),
    url: z.string().max(1000).optional().describe("Where it can be read on the web; nothing is fetched from there"),
  }),
  forKeepers: true,
  takesFile: true,
  slow: true,
  async answer(input, { attached, service, phrases }) {
    const { add } = await import("../src/answering/adding/add.js");
    return add(input, attached, { service, phrases });
  },
});
