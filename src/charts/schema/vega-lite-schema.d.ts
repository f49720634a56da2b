// Vega-Lite's own JSON Schema, told as what it is: working out the type of two megabytes takes the compiler long.
declare module 'vega-lite/vega-lite-schema.json' {
  const schema: import('./find-problems.js').JsonSchema;
  export default schema;
}
