// `npm start`: installs when needed, builds the guide and serves it with the production headers.
import { installeer, voerUit } from './lib/voorbereiden.mjs';

installeer();
voerUit('npm', ['run', '--silent', 'build']);
voerUit('npm', ['run', '--silent', 'serveer']);
