import { createHash } from 'node:crypto';

/**
 * The one inline script of the guide: sets the chosen theme before the first paint, so that nothing flashes,
 * and tells the styles that JavaScript works. Its hash goes into the CSP.
 */
export const themaScript =
  "(function(d){d.dataset.js='';try{var t=localStorage.getItem('leidraad-thema');if(t==='licht'||t==='donker')d.dataset.thema=t}catch(e){}})(document.documentElement)";

export const themaHash = `sha256-${createHash('sha256').update(themaScript).digest('base64')}` as const;
