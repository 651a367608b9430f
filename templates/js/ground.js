/* What lies below all that a text names: in the island, or in tiles beside the page, which many pages share. */

/** How far coarse land reaches under the detailed one, in degrees, so that no gap shows. */
const OVERLAP = 0.02;

function groundOfIsland() {
  return {
    land: sheet.land.map((land) => ({ ...land, polygons: landPolygons(land) })),
    ice: sheet.ice.map(nearLines),
    urban: sheet.urban.map(nearLines),
    lakes: sheet.lakes.map(nearLines),
    rivers: nearLines(sheet.rivers),
    coast: [...nearLines(sheet.coast), ...farLines(sheet.far_coast)],
    borders: nearLines(sheet.borders),
    farBorders: farLines(sheet.far_borders),
    disputed: nearLines(sheet.disputed),
  };
}

/** The tiles below the map, with the turn of the world that each is on. A tile of the sea has no file. */
function tilesBelow(files) {
  const [level, west, east, north, south] = sheet.tiles.range;
  const count = 2 ** level;
  const tiles = [];
  for (let column = west; column <= east; column += 1) {
    const turn = Math.floor(column / count);
    for (let row = north; row <= south; row += 1) {
      const file = files[`${level}-${column - turn * count}-${row}`];
      if (file) tiles.push({ file, turn: 360 * turn });
    }
  }
  return tiles;
}

function groundOfTiles(files) {
  const tiles = tilesBelow(files);
  const moved = (lines, turn) => lines.map((line) => decodeLine(line, NEAR, turn));
  const all = (what) => tiles.flatMap(({ file, turn }) => moved(file[what], turn));
  const areas = (what) => tiles.flatMap(({ file, turn }) => file[what].map((rings) => moved(rings, turn)));
  const far = groundAround(files.world);
  const near = tiles.flatMap(({ file, turn }) =>
    file.land.map(({ country, polygons }) => ({
      country,
      polygons: polygons.map((rings) => moved(rings, turn)),
    })),
  );
  return {
    land: landByClass([...near, ...far.land]),
    ice: areas('ice'),
    urban: areas('urban'),
    lakes: areas('lakes'),
    rivers: all('rivers'),
    coast: [...all('coast'), ...far.coast],
    borders: all('borders'),
    farBorders: far.borders,
    disputed: [...all('disputed'), ...far.disputed],
  };
}

/** The countries that the text names, each by itself, and all other land. */
function landByClass(pieces) {
  const others = { class: 'm-land', place: null, polygons: [] };
  const named = sheet.tiles.named.map((land) => ({ ...land, polygons: [] }));
  const byCountry = new Map(named.map((land) => [land.country, land]));
  for (const { country, polygons } of pieces) {
    (byCountry.get(country) ?? others).polygons.push(...polygons);
  }
  return [...named, others].filter(({ polygons }) => polygons.length);
}

/** The coarse world around the detailed part, on each turn of the world that a reader can pan to. */
function groundAround(world) {
  if (!world) return { land: [], coast: [], borders: [], disputed: [] };
  const strips = stripsAround().map(([west, south, east, north]) => L.bounds([west, south], [east, north]));
  const cut = (coded, clip) =>
    [-360, 0, 360].flatMap((turn) => {
      const points = decodeLine(coded, FAR, turn).map(([latitude, longitude]) => L.point(longitude, latitude));
      const extent = L.bounds(points);
      const near = strips.filter((strip) => strip.intersects(extent));
      return near.flatMap((strip) => (strip.contains(extent) ? [points] : clip(points, strip)));
    });
  const positions = (points) => points.map(({ x, y }) => [y, x]);
  const lines = (all) => all.flatMap((line) => cut(line, lineWithin)).map(positions);
  const ring = (coded) => cut(coded, ringWithin).map((points) => [positions(points)]);
  return {
    // A ring in another is a polygon too: even and odd decide what is land.
    land: world.land.map(({ country, polygons }) => ({ country, polygons: polygons.flat().flatMap(ring) })),
    coast: lines(world.coast),
    borders: lines(world.borders),
    disputed: lines(world.disputed),
  };
}

/** The sheet without its detailed part: west, east, north and south of it. */
function stripsAround() {
  const [west, south, east, north] = sheet.bounds;
  const [left, bottom, right, top] = sheet.detail.map((at, side) => at + (side < 2 ? OVERLAP : -OVERLAP));
  const strips = [
    [west, south, left, north],
    [right, south, east, north],
    [left, top, right, north],
    [left, south, right, bottom],
  ];
  return strips.filter((strip) => strip[2] - strip[0] > 2 * OVERLAP && strip[3] - strip[1] > 2 * OVERLAP);
}

function ringWithin(points, strip) {
  const inside = L.PolyUtil.clipPolygon(points, strip);
  return inside.length > 2 ? [inside] : [];
}

/** The stretches of a line that run within a box. */
function lineWithin(points, strip) {
  const stretches = [];
  let last = null;
  for (let index = 1; index < points.length; index += 1) {
    const segment = L.LineUtil.clipSegment(points[index - 1], points[index], strip);
    if (segment) {
      const [from, to] = segment;
      if (last?.at(-1).equals(from)) last.push(to);
      else stretches.push((last = [from, to]));
    } else {
      last = null;
    }
  }
  return stretches;
}

/** Lines and polygons in Leaflet's order. */
const ground = sheet.tiles ? groundOfTiles(globalThis.geobriefGround ?? {}) : groundOfIsland();
