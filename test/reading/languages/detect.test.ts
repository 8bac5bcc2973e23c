import { describe, expect, test } from "vitest";
import { foreignTo, languageOf } from "../../../src/reading/languages/detect.js";

test.each([
  ["en", "The council said on Tuesday that it would close the old bridge for repairs."],
  ["es", "El consejo dijo el martes que cerrará el puente viejo para hacer reparaciones."],
  ["fr", "Le conseil a dit mardi que le vieux pont sera fermé pour des travaux."],
  ["de", "Der Rat hat am Dienstag gesagt, dass die alte Brücke für die Reparatur gesperrt wird."],
  ["tl", "Sinabi ng konseho noong Martes na isasara ang lumang tulay para sa pagkukumpuni."],
  ["ja", "市議会は火曜日、古い橋を修理のため閉鎖すると述べた。"],
  ["zh", "市议会星期二表示，将关闭旧桥进行维修。"],
  ["zh", "市議會星期二表示，將關閉舊橋進行維修。"],
  ["ko", "시의회는 화요일에 낡은 다리를 폐쇄한다고 밝혔다."],
  ["es", "Volveré el 26 de marzo"],
  ["es", "La ONU alertó de que tres millones necesitan ayuda urgente en la región."],
  ["es", "Reunión mañana a las 9"],
  ["fr", "Le brigadier Louis Autier a témoigné avoir trouvé l'arme sous le lit."],
  ["fr", "Je reviens lundi prochain"],
  ["und", "When's Thoreau's?"],
  ["und", "El Paso"],
  ["und", "Los Angeles, Las Vegas"],
  ["und", "Mars Abril Paris"],
  ["und", "Zqx 42 — Blorf!"],
  ["und", ""],
])("%s: %s", (language, text) => expect(languageOf(text)).toBe(language));

describe("a line of another language than the article's", () => {
  test.each([
    ["en", "Gumagamit kami ng cookies para sa analytics upang mapabuti ang aming site.", "tl"],
    ["en", "Mga Kaugnay na Artikulo", "tl"],
    ["en", "このサイトではクッキーを使用しています。詳細はこちら", "ja"],
    ["ja", "This site uses cookies to improve the service that you get.", "en"],
    ["en", "Lea también las noticias de la semana en el sitio", "es"],
  ])("in %s: %s", (language, line, other) => expect(foreignTo(language, line)).toBe(other));

  test.each([
    ["en", "Premier Su Tseng-chang visited Hualien de la Cruz."],
    ["en", "Photo: 王小明"],
    ["en", "Los Angeles Times and Las Vegas Sun reporters"],
    ["en", "Iniulat ng AI"],
    ["en", "He wrote to the Ministerio de la Defensa Nacional in the spring."],
    ["und", "El consejo dijo el martes que cerrará el puente."],
  ])("is not told in %s: %s", (language, line) => expect(foreignTo(language, line)).toBeUndefined());
});
