import { createHash } from 'node:crypto';

/** Sets the chosen theme, keeps room for the line 'Voor jou', and tells the styles that JavaScript works. */
const voorafgaand =
  "d.dataset.js='';try{var s=localStorage,t=s.getItem('leidraad-thema');if(t==='licht'||t==='donker')d.dataset.thema=t;if(s.getItem('leidraad-rol'))d.dataset.rol=''}catch(e){}";

/** Fetches the enhancements once the page has been painted: the text does not share its bandwidth with them. */
const aanvulling =
  "new PerformanceObserver(function(l,o){o.disconnect();var s=document.createElement('script');s.type='module';s.src=d.dataset.aanvulling;document.head.append(s)}).observe({type:'paint',buffered:true})";

/** The one inline script of the guide, run before the first paint, so that nothing flashes. Its hash goes into the CSP. */
export const themaScript = `(function(d){${voorafgaand}${aanvulling}})(document.documentElement)`;

export const themaHash = `sha256-${createHash('sha256').update(themaScript).digest('base64')}` as const;
