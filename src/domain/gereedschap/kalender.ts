/** A calendar file (RFC 5545) for Outlook, Google Calendar and others: whole-day events, no personal data. */

export interface Afspraak {
  /** Stable per appointment, so that importing again replaces instead of doubles. */
  id: string;
  /** ISO date, `2027-03-01`. */
  datum: string;
  titel: string;
  uitleg?: string;
  /** Days before on which the calendar reminds. */
  herinnering?: number;
}

/** The text of an .ics file. */
export function kalender(afspraken: readonly Afspraak[], nu: Date): string {
  const stempel = nu.toISOString().replace(/[-:]|\.\d+/g, '');
  const regels = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Leidraad Zorg in Onderwijstijd//NL', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH'];
  for (const { id, datum, titel, uitleg, herinnering } of afspraken) {
    regels.push(
      'BEGIN:VEVENT',
      `UID:${veilig(id)}@leidraad-zio`,
      `DTSTAMP:${stempel}`,
      `DTSTART;VALUE=DATE:${kort(datum)}`,
      `DTEND;VALUE=DATE:${kort(dagLater(datum))}`,
      `SUMMARY:${veilig(titel)}`,
    );
    if (uitleg) regels.push(`DESCRIPTION:${veilig(uitleg)}`);
    regels.push('TRANSP:TRANSPARENT');
    if (herinnering)
      regels.push('BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${veilig(titel)}`, `TRIGGER:-P${herinnering}D`, 'END:VALARM');
    regels.push('END:VEVENT');
  }
  regels.push('END:VCALENDAR');
  return regels.map(vouw).join('\r\n') + '\r\n';
}

const kort = (datum: string): string => datum.replaceAll('-', '');

function dagLater(datum: string): string {
  const dag = new Date(`${datum}T00:00:00Z`);
  dag.setUTCDate(dag.getUTCDate() + 1);
  return dag.toISOString().slice(0, 10);
}

const veilig = (tekst: string): string =>
  tekst
    .replace(/([\\;,])/g, '\\$1')
    .replace(/\r?\n/g, '\\n')
    .replace(/[\u0000-\u001f]/g, '');

/** At most 75 bytes a line; a line that goes on begins with a space. */
function vouw(regel: string): string {
  const meter = new TextEncoder();
  const delen: string[] = [];
  let deel = '';
  let bytes = 0;
  for (const teken of regel) {
    const maat = meter.encode(teken).length;
    if (bytes + maat > (delen.length === 0 ? 75 : 74)) {
      delen.push(deel);
      deel = '';
      bytes = 0;
    }
    deel += teken;
    bytes += maat;
  }
  return [...delen, deel].join('\r\n ');
}
