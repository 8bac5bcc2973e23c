/** Short words and words of the calendar that tell Spanish from its neighbours in a line or two; after grammars, compiled by hand. None is in the list of its commonest words. */
export const tellingWords =
  `anoche voy vamos iré dentro lunes hay hace hoy ayer anteayer mañana tarde noche semana semanas mes meses año años día días próximo próxima pasado pasada hasta durante después antes
  todos todas cada dos tres cuatro cinco seis siete ocho nueve diez cuando dónde donde quién qué cómo me nos voy iré vuelvo volveré estaré fuera hora
  horas minuto minutos tiene puede dijo dice hecho sólo le les él ella ellos ellas uno otro otra así ya eso esto estas estos ese esa mi tu`.split(
    /\s+/u,
  );

/** Letters, signs and endings that Spanish has and its neighbours have not. */
export const tellingSigns = /[ñ¿¡]|\p{L}ción(?!\p{L})|\p{L}ó(?!\p{L})|\p{L}[aei]ré(?!\p{L})|\p{L}{3}í(?!\p{L})/giu;
