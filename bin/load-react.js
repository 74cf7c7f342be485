/**
 * Loads React as it is for production, several times as fast in rendering as the build with checks for developers. React looks at NODE_ENV
 * once, when it is loaded; the variable itself stays as it was, because it also says whether this is a demonstration
 * (app/src/configuration.ts).
 */
const { env } = process;
const given = env.NODE_ENV;
env.NODE_ENV = 'production';
await Promise.all([import('react'), import('react/jsx-runtime'), import('react-dom/server')]);
if (given === undefined) delete env.NODE_ENV;
else env.NODE_ENV = given;
