/** An article in a language of which neither speakers nor dates are read. */
export const german = `Der Damm bleibt

Kurier am Fluss
6. März 2019

„Wir haben nichts zu verbergen“, sagte die Ministerin für Wasser, Marta Orlin, vor der Presse.

Die Bauern in der Ebene fürchten um ihre Ernte, und das ist nicht neu.
`;
