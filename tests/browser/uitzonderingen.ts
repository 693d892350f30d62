/** Findings of axe that we accept, each with its reason and, where there is one, a link. */
export interface Uitzondering {
  regel: string;
  pad: RegExp;
  reden: string;
}

export const uitzonderingen: Uitzondering[] = [];
