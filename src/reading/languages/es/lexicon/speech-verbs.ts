import { type Conjugation, irregular, regular } from "../../romance/conjugation.js";
import type { SpeechForm } from "../../romance/attribution-words.js";

/** Collected from grammars of reported speech and from what news agencies' style books list as verbs of saying. */
const spanish: Conjugation = (infinitive) => {
  const stem = infinitive.slice(0, -2);
  const ar = infinitive.endsWith("ar");
  return {
    finite: [
      ...(ar ? ["a", "an", "ó", "aron", "aba", "aban"] : ["e", "en", "ió", "ieron", "ía", "ían"]).map(
        (end) => stem + end,
      ),
      ...["á", "án", "ía", "ían"].map((end) => infinitive + end),
    ],
    participle: [stem + (ar ? "ado" : "ido")],
    gerund: [stem + (ar ? "ando" : "iendo")],
  };
};

const says = `afirmar asegurar señalar indicar explicar declarar manifestar agregar subrayar destacar comentar informar anunciar precisar reiterar confirmar
  concluir enfatizar argumentar aclarar aseverar expresar exclamar resaltar avisar detallar notificar comunicar adelantar pronosticar augurar vaticinar bromear zanjar apostillar
  ironizar matizar puntualizar finalizar revelar relatar lamentar denunciar criticar sugerir prometer replicar preguntar contestar responder insistir coincidir admitir tuitear opinar
  alegar apuntar recalcar remarcar rematar alertar justificar razonar relativizar sentenciar susurrar gritar tuitear narrar aventurar informar señalar especificar ratificar
  objetar reprochar testificar atestiguar declarar estimar valorar reivindicar presumir celebrar advertir mencionar sospechar vociferar bloguear aducir dictaminar publicar postear constatar proclamar observar descartar refutar ironizar increpar espetar clamar pregonar
  aplaudir quejar lamentar excusar disculpar sorprender congratular felicitar`;
const accuses = "acusar culpar";
const thinks = "considerar juzgar pensar creer temer calcular prever";
const asks = "exigir reclamar aconsejar solicitar instar urgir demandar rogar suplicar recomendar animar ordenar";

export const speechForms: ReadonlyMap<string, SpeechForm> = new Map([
  ...regular(spanish, says),
  ...regular(spanish, asks, "asks"),
  ...regular(spanish, accuses, "accuses"),
  ...regular(spanish, thinks, "thinks"),
  ...irregular(`
    decir: dice dicen dijo dijeron decía decían dirá dirán diría dirían | dicho | diciendo
    añadir: añade añaden añadió añadieron añadía añadían añadirá añadirán | añadido | añadiendo
    sostener: sostiene sostienen sostuvo sostuvieron sostenía sostenían | sostenido | sosteniendo
    mantener: mantiene mantienen mantuvo mantuvieron | mantenido | manteniendo
    reconocer: reconoce reconocen reconoció reconocieron reconocía reconocían | reconocido | reconociendo
    advertir: advierte advierten advirtió advirtieron advertía advertían | advertido | advirtiendo
    recordar: recuerda recuerdan recordó recordaron recordaba recordaban | recordado | recordando
    contar: cuenta cuentan contó contaron contaba contaban | contado | contando
    escribir: escribe escriben escribió escribieron escribía escribían | escrito | escribiendo
    proponer: propone proponen propuso propusieron proponía proponían | propuesto | proponiendo
    exponer: expone exponen expuso expusieron exponía | expuesto | exponiendo
    proseguir: prosigue prosiguen prosiguió prosiguieron | proseguido | prosiguiendo
    continuar: continúa continuó | continuado |
    confesar: confiesa confiesan confesó confesaron confesaba | confesado | confesando
    negar: niega niegan negó negaron negaba negaban | negado | negando
    desmentir: desmiente desmienten desmintió desmintieron | desmentido | desmintiendo
    prevenir: previene previenen previno previnieron | prevenido | previniendo
    predecir: predice predicen predijo predijeron | predicho | prediciendo
    repetir: repite repiten repitió repitieron | repetido | repitiendo
    referir: refiere refieren refirió refirieron | referido | refiriendo
    sugerir: sugiere sugieren sugirió sugirieron | sugerido | sugiriendo
    deducir: dedujo dedujeron | deducido | deduciendo
    concluir: concluye concluyen concluyó concluyeron | concluido | concluyendo
    apostar: apuesta | apostado | apostando
    reiterar: reiteró | reiterado | reiterando
    jurar: jura juran juró juraron | jurado | jurando
    aducir: aduce aducen adujo adujeron | aducido | aduciendo
    defender: defiende defienden defendió defendieron defendía | defendido | defendiendo
    corroborar: corrobora corroboró corroboraron | corroborado | corroborando
    intervenir: intervino | |`),
  ...irregular(`reprochar: reprocha reprochan reprochó reprocharon | reprochado | reprochando`, "accuses"),
  ...irregular(`entender: entiende entienden entendió | entendido | entendiendo`, "thinks"),
  ...irregular(
    `pedir: pide piden pidió pidieron pedía pedían pedirá | pedido | pidiendo
    sugerir: sugiere sugieren sugirió sugirieron | sugerido | sugiriendo`,
    "asks",
  ),
]);
