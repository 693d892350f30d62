/**
 * What a new connection sends in how many round trips: ten segments of 1,460 bytes at first (RFC 6928), twice as many
 * the next time. On slow 4G each round trip takes 150 ms. In bytes, with room left for the headers of the answer.
 */
const SEGMENT = 1_460;
const KOPPEN = 700;
export const EERSTE_KEER = 10 * SEGMENT - KOPPEN;
export const TWEEDE_KEER = EERSTE_KEER + 20 * SEGMENT;

/**
 * May a page take its style along? Yes when it needs the second round trip anyway and the style still fits in that one:
 * then the request for the style goes, and nothing comes later for it. Both in compressed bytes.
 */
export const neemtStijlMee = (pagina: number, stijl: number): boolean => pagina > EERSTE_KEER && pagina + stijl <= TWEEDE_KEER;
