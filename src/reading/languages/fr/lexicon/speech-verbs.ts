import { type Conjugation, irregular, regular } from "../../romance/conjugation.js";
import type { SpeechForm } from "../../romance/attribution-words.js";

/** Collected from grammars of reported speech and from what news agencies' style books list as verbs of saying. */
const french: Conjugation = (infinitive) => {
  const stem = infinitive.slice(0, -2);
  const soft = stem.endsWith("c") ? `${stem.slice(0, -1)}ç` : stem.endsWith("g") ? `${stem}e` : stem;
  const open = stem.replace(/é([^aeiouéè]+)$/u, "è$1");
  const participle = ["é", "ée", "és", "ées"].map((end) => stem + end);
  return {
    finite: [
      `${open}e`,
      `${open}ent`,
      `${soft}a`,
      `${stem}èrent`,
      `${soft}ait`,
      `${soft}aient`,
      `${infinitive}a`,
      `${infinitive}ont`,
      `${infinitive}ait`,
    ],
    participle,
    gerund: [`${soft}ant`],
  };
};

const says = `déclarer affirmer assurer expliquer préciser indiquer ajouter souligner estimer annoncer confier raconter rapporter révéler tweeter twitter dénoncer regretter
  déplorer insister conclure témoigner noter observer constater lancer commenter détailler informer juger considérer plaider marteler glisser résumer railler ironiser critiquer
  argumenter relever réagir signaler avouer jurer menacer confirmer répéter nier arguer articuler asséner avancer blaguer clamer crier exposer énoncer évoquer exprimer
  formuler gronder hurler invoquer justifier lâcher louer mentionner murmurer narrer objecter pointer préconiser prédire proclamer professer pronostiquer rétorquer réaffirmer
  réitérer riposter spécifier soupirer saluer tempêter tonner tranquilliser trancher confesser communiquer contester exulter protester alerter enchaîner reconnaitre
  divulguer dévoiler martèler nuancer tempérer redouter stipuler sermonner diagnostiquer argüer compléter railler publier poster désoler abonder attester certifier clamer corriger détromper diagnostiquer  excuser expliciter fustiger  maugréer marmonner minimiser navrer opiner ponctuer questionner rassurer récapituler rectifier réfuter relativiser
  résumer scander tacler temporiser vanter vitupérer`;
const accuses = "accuser";
const thinks = "penser";
const asks = "demander exhorter réclamer recommander conseiller ordonner proposer suggérer exiger inviter implorer";

export const speechForms: ReadonlyMap<string, SpeechForm> = new Map([
  ...regular(french, says),
  ...regular(french, asks, "asks"),
  ...regular(french, accuses, "accuses"),
  ...regular(french, thinks, "thinks"),
  ...irregular(`
    dire: dit disent disait disaient dira diront dirait | dit dite dits | disant
    rappeler: rappelle rappellent rappela rappelait rappelaient rappellera | rappelé rappelée | rappelant
    reconnaître: reconnaît reconnait reconnaissent reconnut reconnaissait | reconnu | reconnaissant
    admettre: admet admettent admit admettait | admis | admettant
    promettre: promet promettent promit promettait | promis | promettant
    écrire: écrit écrivent écrivit écrivait écrivaient | écrit écrite | écrivant
    prévenir: prévient préviennent prévint prévenait | prévenu prévenue | prévenant
    avertir: avertit avertissent avertissait | averti avertie | avertissant
    soutenir: soutient soutiennent soutint soutenait | soutenu | soutenant
    maintenir: maintient maintiennent maintint maintenait | maintenu | maintenant-que
    démentir: dément démentent démentit démentait | démenti | démentant
    répondre: répond répondent répondit répondait répondaient | répondu | répondant
    prétendre: prétend prétendent prétendit prétendait | prétendu | prétendant
    poursuivre: poursuit poursuivent poursuivit poursuivait | poursuivi | poursuivant
    conclure: conclut concluent concluait | conclu | concluant
    réjouir: réjouit réjouissent réjouissait | réjoui réjouie réjouis | réjouissant
    féliciter: félicite félicitent félicitait félicita | félicité félicitée félicités | félicitant
    inquiéter: inquiète inquiètent inquiétait | inquiété inquiétée | inquiétant
    exclamer: exclame exclama exclament | exclamé exclamée | exclamant
    interroger: interroge interrogea interrogent | interrogé interrogée | interrogeant
    plaindre: plaint plaignait plaignent | plaint plainte | plaignant
    étonner: étonne étonna étonnent | étonné étonnée | étonnant
    indigner: indigne indigna indignent | indigné indignée | indignant
    souvenir: souvient souviennent souvenait | souvenu souvenue | souvenant
    défendre: défend défendit défendait | défendu défendue | défendant
    contredire: contredit contredisent | contredit | contredisant
    renchérir: renchérit renchérissent | renchéri | renchérissant
    prédire: prédit prédisent | prédit | prédisant
    reprendre: reprend reprit | repris | reprenant
    sourire: sourit souriait | |
    se lamenter: lamente lamenta lamentait | lamenté lamentée | lamentant
    répliquer: réplique répliquent répliqua répliquait | répliqué | répliquant
    soupirer: soupire soupira | soupiré | soupirant
    rire: rit | |`),
  ...irregular("reprocher: reproche reprochent reprocha reprochait | reproché | reprochant", "accuses"),
  ...irregular(
    "croire: croit croient croyait | cru | croyant\n craindre: craint craignent craignait | craint | craignant",
    "thinks",
  ),
  ...irregular("appeler: appelle appellent appela appelait | appelé appelée | appelant", "asks"),
]);
