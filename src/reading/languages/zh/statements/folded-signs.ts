import { simplified } from "../../../analysis/simplified-chinese.js";

/** The text in simplified signs, sign for sign, so that positions hold; half-width marks as they are. */
export function foldedSigns(text: string): string {
  let folded = "";
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const form = sign >= "\u3400" && sign <= "\u9fff" ? simplified(sign) : sign;
    folded += form.length === 1 ? form : sign;
  }
  return folded;
}
