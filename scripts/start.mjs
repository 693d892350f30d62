// `npm start`: installs when needed, builds the guide and serves it with the production headers.
import { installeer, laatDraaien, voerUit } from './lib/voorbereiden.mjs';

installeer();
voerUit('npm', ['run', '--silent', 'build']);
laatDraaien('node', ['scripts/serveer.ts']);
