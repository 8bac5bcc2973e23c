import type { AnyCommand } from "../src/command.js";

/** Every command, in the order people see them. */
export const commands: readonly AnyCommand[] = [];
