import type { FaceWords } from "./locales.js";

export const fr: FaceWords = {
  commands: {},
  private: { name: "private", description: "private" },
  menus: {},
};
