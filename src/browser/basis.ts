/** What every page loads. Keep it small: none of it is needed to read. */
import './thema-kiezer.ts';
import './lees-hulp.ts';
import './rol-keuze.ts';
import './buiten-bereik.ts';
import { volgLezen } from './gelezen.ts';
import { volgZoeklink } from './zoek-link.ts';

volgLezen();
volgZoeklink();

// After the first paint: named in the page itself, it would compete with the typeface.
const { manifest } = document.documentElement.dataset;
if (manifest) document.head.append(Object.assign(document.createElement('link'), { rel: 'manifest', href: manifest }));
