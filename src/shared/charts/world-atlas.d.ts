declare module "world-atlas/countries-50m.json" {
  import type { GeometryCollection, Topology } from "topojson-specification";
  const world: Topology<{ countries: GeometryCollection<{ name: string }> }>;
  // oxlint-disable-next-line import/no-default-export -- a JSON module has nothing but its default
  export default world;
}
