import type { FaceWords } from "../command-words.js";
import { zhTWCommands } from "../zh-TW/commands.js";
import { simplifiedTexts } from "./simplified.js";

/** Names and descriptions in simplified Chinese, made from the traditional. */
export function zhCNCommands(): FaceWords {
  const made = simplifiedTexts(zhTWCommands);
  const { help } = made.commands;
  return { ...made, commands: { ...made.commands, ...(help && { help: { ...help, name: "帮助" } }) } };
}
