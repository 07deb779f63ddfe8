// Development and tests run on Node.js 24; inside npm scripts it comes from the packages, whatever the machine has.
const major = Number(process.version.slice(1).split('.')[0])
if (major < 24) throw new Error(`tests need Node.js 24 or newer, this is ${process.version}; run them with npm test`)
