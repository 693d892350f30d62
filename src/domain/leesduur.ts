/** How long a reading route takes, in words. */

const grenzen = [[5, 'vijf minuten'], [10, 'tien minuten'], [15, 'een kwartier'], [20, 'twintig minuten'], [30, 'een half uur'], [45, 'drie kwartier'], [60, 'een uur']] as const;

/** The first length of time in which the route fits: always rounded up, so that nobody runs short. */
export const leesduur = (minuten: number): string => grenzen.find(([grens]) => minuten <= grens)?.[1] ?? 'ruim een uur';
