// `npm test`: installs when needed (a browser included) and runs every check; ends with 'N passed, N failed'.
import { installeer, voerUit } from './lib/voorbereiden.mjs';

installeer();
voerUit('npm', ['run', '--silent', 'test:alles']);
