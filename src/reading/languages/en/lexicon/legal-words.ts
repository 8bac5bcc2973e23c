const words =
  /\b(?:liab(?:le|ility)|warrant(?:y|ies)|written (?:consent|permission)|terms (?:of (?:use|service)|and conditions)|all rights reserved|protected by copyright|privacy policy|may not be (?:copied|reproduced|published|redistributed))\b/iu;

/** Whether a line is a notice of the publisher's lawyers. The words were written for this from the feet of news sites. */
export const isLegal = (line: string): boolean => line.length < 600 && words.test(line);
