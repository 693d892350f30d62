/** What every page loads. Keep it small: none of it is needed to read. */
import './thema-kiezer.ts';
import './lees-hulp.ts';
import './rol-keuze.ts';
import './buiten-bereik.ts';
import { volgLezen } from './gelezen.ts';

volgLezen();
