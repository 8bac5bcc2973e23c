/**
 * Words with which no line ends unless its sentence goes on in the next: articles, prepositions, conjunctions and forms of "to be" of the
 * languages in Latin letters that `detect.ts` knows. Written for this from the closed word classes of their grammars.
 */
export const openEnds: ReadonlySet<string> = new Set(
  `the a an of to in and or but nor for on from with without at by as into onto upon between among because although though while whereas when whenever
  if unless until till since after before than that which who whom whose where this these those his her its their our my your is are was were be
  been has have had will would can could may might must shall should not said says about against during through under over per via
  de la el los las un una y o en por para con sin sobre que del al se su sus como pero cuando entre desde hasta es fue ha
  le les des du et ou dans pour par avec sans sur qui dont aux au ce cette ces son sa ses est sont une mais comme chez vers
  der die das den dem des ein eine einen einem einer und oder von vom zu zum zur mit für auf aus bei nach über unter dass weil wenn ist sind hat
  il lo gli di da nel nella con su per tra fra che della dei delle o um uma os as do dos das no na nos nas em pelo pela não
  ang mga ng sa ay na at het een van voor met op door dat yang dan di ke dari untuk dengan pada`.split(/\s+/),
);
