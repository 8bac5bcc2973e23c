import type { FaceWords } from "./locales.js";

export const ja: FaceWords = {
  commands: {},
  private: { name: "private", description: "private" },
  menus: {},
};
