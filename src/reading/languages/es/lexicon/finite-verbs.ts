/** Third persons that are tagged as verbs in every place, twice and more, in the development parts of UD Spanish AnCora (CC BY 4.0) and GSD (CC BY-SA 4.0); without verbs of saying. */
export const finiteVerbs: ReadonlySet<string> = new Set(
  `abandonan aboga abría abundan acaba acababa acaricia acepta acepte actúa actúan actúe acudía afecta afrontará alcanzan aleja aparece aporta apoya aprueba arrastra
    asciende asume atrae atraviesa atribuye aumentaran basa beneficia buscan cabe cae cambian cambiará caracteriza carece citan comienza comienzan comparte compiten compone
    componen comprende concede concentra conduce conforman conoce conocía consigue consiguen consistía consta constituye constituyen consumen contará contiene continúan
    continuará controla convertirá convierte corre corresponde corresponden coticen crea crean cubre cuelan cumple daba daría debe deben deberá deberán debería deberían debía
    debían decide dedica dedican deduce deja dejaba dejan deje dejen demuestran depende deriva desconoce descubre desea desean deseen desempeña destruya detuvo diera diga
    digan dimite dio discurre dispone disponen disponían dispuso disputan disputará disputarán ejercen elimina empieza emplean enamora encabeza encontraba encontrará
    encuentra encuentran enfrenta entrena eran esconde escondía esperan está estaba estaban establece están estará estarán estaría estuviera estuvo existe existen extiende
    faltará favorecen forman genera generan gestiona guardaban gusta gustaría habita habitan hablan hace hacen hacía hacían haga hará haría hay hizo hubiera hubieran iba
    imaginaba impedirá impide impone impongan impuso incluye intenta intentan interesa introdujo juegan jugaba jugará llega llegan llegará llegaría lleva llevaba llevan logra
    maneja mantenga merece mienten milita mostraban muestran mueven necesita necesitaba obliga obtenga obtuvo ocupa ocupaba ocurre ofrece ofrecen olvida operan otorga parecen
    parecía parezca participaba participan participará pasa pasan pasara perdía permanece permanecería permita permite permiten permitirá permitirán pertenecían piensan
    pierde podía podían podrá podrán podrían pondrá pone ponga posee predecían prefiere presenta presentaba presentan presentará pretende pretenden prevé produce produjo
    produzca prohíbe proviene provoca proyecta pudiera pudieran pudo pueda puedan puede pueden puso queda quedan quedará quede quería querían quieran quiere quieren quisiera
    quiso realiza realizan realizará realizarán rechaza reciba recibe recibirá recoge recordarán registran regresa regrese repercutan representa representan requiere respete
    resulta retira reúnen rompe sabe saben sabía sacrifica saldrá sale salen salgan seguirá seguiría sentía será serán siente sienten significa sigue siguen sirva sirve
    sirven sitúa situaban situará sobran solía sube sucede suele suelen suena sufre sufren suman supera supo supondrá supondría supone tardan tendrá tendrán tendría tendrían
    tenga tengan tenía tenían termina tiene tienen tirase tocan trabaja trata trataba tuvo ubica une utiliza utilizan va varían vaya vayan vea veía viajaban viene vienen vio
    vive viven vivía volvería volverían volvía votan vuelve vuelven`.split(/\s+/),
);
