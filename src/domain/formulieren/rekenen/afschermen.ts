/** Small counts do not leave the school: 1 to 4 becomes '<5', and totals are rounded so that they give nothing away. */

export const GRENS = 5;

/** A count as it may be shared. */
export const schermAf = (aantal: number): number | string => (aantal > 0 && aantal < GRENS ? `<${GRENS}` : aantal);

/** A total as it may be shared: in steps of five. */
export const opVijftallen = (aantal: number): number => Math.round(aantal / GRENS) * GRENS;
